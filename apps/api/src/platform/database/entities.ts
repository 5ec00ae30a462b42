import { AspectEvidence } from '../../ratings/aspect-evidence.entity';
import { AspectRating } from '../../ratings/aspect-rating.entity';
import { QuestionAnswer } from '../../ratings/question-answer.entity';

/** Every entity; each stands in the folder of its feature. */
export const entities = [AspectRating, AspectEvidence, QuestionAnswer];
