import type { Choice, createChoice, editChoice, RequestOf } from '@verankerd/contract';
import type { GoalKey, RecognitionLevelKey, SchoolYear, TargetGroupKey } from '@verankerd/domain';
import { goalParts, goalText } from './goal-text';

/** Something else that was considered, and why it was not chosen. */
export type DraftAlternative = { readonly name: string; readonly reasonNot: string };

/** What the catalogue tells of a verdict, as fields of the draft. */
export type DraftRecognition = {
  readonly recognitionLevel: RecognitionLevelKey | '';
  readonly recognitionSource: string;
  readonly recognitionSeenOn: string;
};

/** A choice while somebody fills it in: everything may still be empty. It is kept in the tab, so it is plain data. */
export type ChoiceDraft = DraftRecognition & {
  readonly goals: readonly GoalKey[];
  readonly goalWords: string;
  readonly targetGroup: TargetGroupKey | '';
  readonly kind: 'CATALOGUE' | 'OWN' | '';
  readonly interventionId: string;
  readonly interventionName: string;
  readonly ownName: string;
  readonly ownProvider: string;
  readonly ownLink: string;
  readonly foundIn: string;
  readonly effectiveness: string;
  /** What was filled in from the catalogue: another intervention replaces it as long as nobody touched it. */
  readonly filledIn: DraftRecognition;
  readonly executor: string;
  readonly training: string;
  readonly hours: string;
  readonly cost: string;
  readonly alternatives: readonly DraftAlternative[];
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly startSchoolYear: SchoolYear | '';
};

/** The fields of a draft that are plain text. */
export type DraftText = {
  [Field in keyof ChoiceDraft]: string extends ChoiceDraft[Field] ? Field : never;
}[keyof ChoiceDraft];

/** No verdict. */
export const noRecognition: DraftRecognition = {
  recognitionLevel: '',
  recognitionSource: '',
  recognitionSeenOn: '',
};

/** Nothing filled in yet. */
export const emptyDraft: ChoiceDraft = {
  goals: [],
  goalWords: '',
  targetGroup: '',
  kind: '',
  interventionId: '',
  interventionName: '',
  ownName: '',
  ownProvider: '',
  ownLink: '',
  foundIn: '',
  effectiveness: '',
  ...noRecognition,
  filledIn: noRecognition,
  executor: '',
  training: '',
  hours: '',
  cost: '',
  alternatives: [],
  decidedBy: '',
  decidedOn: '',
  startSchoolYear: '',
};

/** The draft of a choice that is there already, to change it. */
export function draftOf(choice: Choice): ChoiceDraft {
  const { goals, words } = goalParts(choice.goal);
  const own = choice.intervention.key === null;
  return {
    goals,
    goalWords: words,
    targetGroup: choice.targetGroup,
    kind: own ? 'OWN' : 'CATALOGUE',
    interventionId: own ? '' : choice.intervention.id,
    interventionName: choice.intervention.name,
    ownName: own ? choice.intervention.name : '',
    ownProvider: (own && choice.intervention.provider) || '',
    ownLink: (own && choice.intervention.link) || '',
    foundIn: choice.foundIn ?? '',
    effectiveness: choice.effectiveness ?? '',
    recognitionLevel: choice.recognitionLevel ?? '',
    recognitionSource: choice.recognitionSource ?? '',
    recognitionSeenOn: choice.recognitionSeenOn ?? '',
    filledIn: noRecognition,
    executor: choice.executor ?? '',
    training: choice.training ?? '',
    hours: choice.hours ?? '',
    cost: choice.cost ?? '',
    alternatives: choice.alternatives.map(({ name, reasonNot }) => ({ name, reasonNot })),
    decidedBy: choice.decidedBy,
    decidedOn: choice.decidedOn,
    startSchoolYear: choice.startSchoolYear,
  };
}

/** Leaves out the rows that were added and then not filled in. */
export function withoutBlankRows(draft: ChoiceDraft): ChoiceDraft {
  const isFilledIn = ({ name, reasonNot }: DraftAlternative) => `${name}${reasonNot}`.trim() !== '';
  return { ...draft, alternatives: draft.alternatives.filter(isFilledIn) };
}

/** What is sent to record the choice. It may still be wrong: `checkBody` tells. */
export function newChoiceBody(draft: ChoiceDraft, language: 'nl' | 'en'): NewChoiceBody {
  return { ...answersOf(draft, language), intervention: interventionOf(draft) } as NewChoiceBody;
}

/** What is sent to change the choice. It may still be wrong: `checkBody` tells. */
export function changedChoiceBody(draft: ChoiceDraft, language: 'nl' | 'en'): ChangedChoiceBody {
  const own = draft.kind === 'OWN' ? ownOf(draft) : null;
  return { ...answersOf(draft, language), ownIntervention: own } as ChangedChoiceBody;
}

type NewChoiceBody = NonNullable<RequestOf<typeof createChoice>['body']>;
type ChangedChoiceBody = NonNullable<RequestOf<typeof editChoice>['body']>;

function answersOf(draft: ChoiceDraft, language: 'nl' | 'en') {
  return {
    startSchoolYear: orNull(draft.startSchoolYear),
    goal: goalText({ goals: draft.goals, words: draft.goalWords }, language),
    targetGroup: draft.targetGroup,
    foundIn: orNull(draft.foundIn),
    effectiveness: orNull(draft.effectiveness),
    recognitionLevel: orNull(draft.recognitionLevel),
    recognitionSource: orNull(draft.recognitionSource),
    recognitionSeenOn: orNull(draft.recognitionSeenOn),
    executor: orNull(draft.executor),
    training: orNull(draft.training),
    hours: orNull(draft.hours),
    cost: orNull(draft.cost),
    alternatives: draft.alternatives,
    decidedBy: draft.decidedBy,
    decidedOn: orNull(draft.decidedOn),
  };
}

function interventionOf(draft: ChoiceDraft) {
  if (draft.kind === 'OWN') return { kind: 'OWN', ...ownOf(draft) };
  return draft.interventionId === ''
    ? { kind: '' }
    : { kind: 'CATALOGUE', interventionId: draft.interventionId };
}

function ownOf({ ownName, ownProvider, ownLink }: ChoiceDraft) {
  return { name: ownName, provider: orNull(ownProvider), link: orNull(ownLink) };
}

function orNull<T extends string>(text: T): T | null {
  return text.trim() === '' ? null : text;
}
