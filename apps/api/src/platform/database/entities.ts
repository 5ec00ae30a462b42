import { AnchoringGoal } from '../../anchoring/anchoring-goal.entity';
import { ChoiceAnnotation } from '../../anchoring/choice-annotation.entity';
import { Intervention } from '../../catalogue/intervention.entity';
import { ChoiceAlternative } from '../../choices/choice-alternative.entity';
import { InterventionChoice } from '../../choices/intervention-choice.entity';
import { LastingPlace } from '../../confirmations/lasting-place.entity';
import { GuestAccess } from '../../guests/guest-access.entity';
import { Milestone } from '../../milestones/milestone.entity';
import { Submission } from '../../oversight/submission.entity';
import { AspectEvidence } from '../../ratings/aspect-evidence.entity';
import { AspectRating } from '../../ratings/aspect-rating.entity';
import { QuestionAnswer } from '../../ratings/question-answer.entity';
import { SharingGrant } from '../../sharing/sharing-grant.entity';

/** Every entity; each stands in the folder of its feature. */
export const entities = [
  AspectRating,
  AspectEvidence,
  QuestionAnswer,
  Intervention,
  InterventionChoice,
  ChoiceAlternative,
  Milestone,
  Submission,
  SharingGrant,
  GuestAccess,
  AnchoringGoal,
  ChoiceAnnotation,
  LastingPlace,
];
