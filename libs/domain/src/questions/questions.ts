/**
 * The seven questions that decide whether an intervention takes root, in the order of the guide
 * "Interventie kiezen: waar let je op?" (Trimbos-instituut and Pharos). Source: reference 6.1.
 */
export const questionKeys = [
  'SCHOOLWIDE_APPROACH',
  'TEAM_PREPARATION',
  'START_PLAN',
  'PARENT_INVOLVEMENT',
  'MONITORING_EVALUATION',
  'ANCHORING',
  'PRECONDITIONS',
] as const;

/** One of the seven questions. */
export type QuestionKey = (typeof questionKeys)[number];

/** The aspects under each question: the guide's parentheses, split into 21. Source: reference 6.2. */
export const aspectsByQuestion = {
  SCHOOLWIDE_APPROACH: [
    'VISION_LINK',
    'PILLAR_IDENTIFICATION',
    'PILLAR_ENVIRONMENT',
    'PILLAR_POLICY',
  ],
  TEAM_PREPARATION: ['KNOWLEDGE', 'SKILLS', 'TRAINING', 'ROLES', 'RESPONSIBILITIES'],
  START_PLAN: ['TASK_DIVISION', 'PLANNING'],
  PARENT_INVOLVEMENT: ['PARENTS_INFORMED', 'PARENTS_REINFORCE'],
  MONITORING_EVALUATION: ['INTERIM_EVALUATION', 'IMPACT_MONITORING'],
  ANCHORING: ['AGREEMENTS_RECORDED', 'SCHOOL_PLAN', 'ANNUAL_TIMETABLE', 'INDUCTION'],
  PRECONDITIONS: ['TIME', 'COMMITMENT'],
} as const satisfies Record<QuestionKey, readonly string[]>;

/** One of the 21 aspects. */
export type AspectKey = (typeof aspectsByQuestion)[QuestionKey][number];

/** All 21 aspects in the order of the guide. */
export const aspectKeys: readonly AspectKey[] = questionKeys.flatMap(
  (question): readonly AspectKey[] => aspectsByQuestion[question],
);

/** Questions that begin with "Hoe": they ask for a short answer besides ratings. Source: reference 6.1. */
export const howQuestions: readonly QuestionKey[] = ['MONITORING_EVALUATION', 'ANCHORING'];

const questionByAspect = new Map<AspectKey, QuestionKey>(
  questionKeys.flatMap((question) =>
    aspectsByQuestion[question].map((aspect): [AspectKey, QuestionKey] => [aspect, question]),
  ),
);

/** The aspects of a question, in the order of the guide. */
export function aspectsOf(question: QuestionKey): readonly AspectKey[] {
  return aspectsByQuestion[question];
}

/**
 * The question to which an aspect belongs.
 * @throws RangeError when the key is no aspect; callers hold a checked key, so this is a bug.
 */
export function questionOf(aspect: AspectKey): QuestionKey {
  const question = questionByAspect.get(aspect);
  if (!question) throw new RangeError(`Not an aspect: ${aspect}`);
  return question;
}

/** Whether the text is the key of an aspect. */
export function isAspectKey(text: string): text is AspectKey {
  return questionByAspect.has(text as AspectKey);
}
