import { randomUUID } from 'node:crypto';
import { SystemClock } from '../clock';

/** The ids of a world in which one school has everything. */
export type SampleIds = {
  readonly schoolId: string;
  readonly choiceId: string;
  readonly interventionId: string;
  readonly milestoneId: string;
  readonly evidenceId: string;
  readonly grantId: string;
  readonly guestId: string;
  readonly boardId: string;
  readonly partnershipId: string;
  readonly deskId: string;
  readonly voteId: string;
  readonly annotationId: string;
  readonly groupId: string;
  readonly lessonsId: string;
  readonly exportId: string;
  readonly indicatorId: string;
  readonly conversationId: string;
  readonly practiceId: string;
  readonly savedViewId: string;
};

/** The text of every sample body that has one. */
export const words = 'Een zin van een proef.';

const indicator = {
  choiceId: null,
  name: words,
  explanation: null,
  family: 'OUTCOME_SAFETY',
  subject: 'PUPILS',
  direction: 'HIGHER_IS_BETTER',
  measure: { kind: 'PROPORTION', target: 0.8 },
  instrument: null,
};

/** Ids for looking at the shape of bodies only. */
export const noIds: SampleIds = {
  schoolId: '',
  choiceId: '',
  interventionId: '',
  milestoneId: '',
  evidenceId: '',
  grantId: '',
  guestId: '',
  boardId: '',
  partnershipId: '',
  deskId: '',
  voteId: '',
  annotationId: '',
  groupId: '',
  lessonsId: '',
  exportId: '',
  indicatorId: '',
  conversationId: '',
  practiceId: '',
  savedViewId: '',
};

const reason = { reason: words };

/** A valid body of each route that has one, so that rights decide and not a missing field. */
export function sampleBody(name: string, ids: SampleIds): unknown {
  const answers = {
    startSchoolYear: '2025-2026',
    goal: words,
    targetGroup: 'UNIVERSAL',
    foundIn: null,
    effectiveness: null,
    recognitionLevel: null,
    recognitionSource: null,
    recognitionSeenOn: null,
    executor: null,
    training: null,
    hours: null,
    cost: null,
    alternatives: [],
    decidedBy: 'kernteam',
    decidedOn: '2025-06-01',
  };
  const bodies: Readonly<Record<string, unknown>> = {
    signIn: { email: 'niemand@voorbeeld.test', password: 'geen wachtwoord' },
    chooseLanguage: { language: 'nl' },
    createChoice: {
      ...answers,
      intervention: { kind: 'CATALOGUE', interventionId: ids.interventionId },
    },
    editChoice: { ...answers, ownIntervention: null },
    pauseChoice: reason,
    resumeChoice: reason,
    stopChoice: reason,
    replaceChoice: { ...reason, replacementChoiceId: randomUUID() },
    recordRating: { state: 'RATED', level: 1 },
    recordAnswer: { answer: words },
    addEvidence: { kind: 'TEXT', content: words, datedOn: '2026-09-01' },
    planMilestone: {
      question: 'START_PLAN',
      title: words,
      plannedOn: '2027-01-15',
      ownerRole: 'SCHOOL_LEADER',
    },
    planSuggestedMilestones: {
      suggestions: [{ templateKey: 'START_TASK_DIVISION', plannedOn: '2027-01-15' }],
    },
    editMilestone: { title: words, ownerRole: 'SCHOOL_LEADER', note: null },
    finishMilestone: { doneOn: '2026-09-01' },
    moveMilestone: { plannedOn: '2027-02-15', ...reason },
    carryOverMilestone: { plannedOn: '2027-09-15', ...reason },
    dropMilestone: reason,
    reopenMilestone: reason,
    submitSchoolYear: {},
    saveView: { name: words, query: { attention: 'true' } },
    renameSavedView: { name: words },
    recordConfirmation: { answer: 'NOT_APPLICABLE', reason: words },
    recordLastingPlace: {
      name: words,
      link: null,
      datedOn: '2026-09-01',
      ownerRole: 'SCHOOL_LEADER',
      details: { kind: 'TASK_HOURS', hours: 40, securedNextYear: true },
    },
    recordCarriers: { carriers: [{ role: 'SCHOOL_LEADER', people: 'ONE' }] },
    openTeamVote: { aspects: ['TIME'] },
    joinTeamVote: { code: 'ABCDEF' },
    readBallotPaper: { deviceToken: 'een-telefoon-die-niet-meedoet' },
    castVote: { deviceToken: 'een-telefoon-die-niet-meedoet', choice: 'LEVEL_1' },
    setAnchoringGoal: { goal: 75 },
    addAnnotation: { on: '2026-09-01', text: words },
    carryOutSchoolYearTurn: { milestones: [] },
    saveDeliveryGroup: {
      yearGroups: [5, 6],
      intendedGroups: 2,
      participatingGroups: 1,
      plannedLessons: 30,
    },
    recordLessons: { givenOn: '2026-09-01', lessons: 1 },
    addInstrument: { name: words },
    createIndicator: indicator,
    changeIndicator: indicator,
    stopIndicator: { isStopped: true },
    planMeasurementRound: { opensOn: '2026-09-01', closesOn: '2026-10-01' },
    recordMeasurement: {
      value: {
        state: 'REPORTED',
        parts: { kind: 'PROPORTION', numerator: 80, denominator: 100 },
        invited: null,
        responded: null,
      },
      withYearBefore: false,
      measuredOn: null,
      source: null,
      explanation: null,
      breakReason: null,
    },
    submitMeasurements: { indicatorIds: [ids.indicatorId] },
    markNoticesRead: { keys: [words] },
    chooseDigest: { digest: true },
    startReview: { language: 'nl' },
    writeReviewSection: { text: words },
    decideReview: { decision: 'CONTINUE', reason: words, nextReviewOn: null },
    reopenReview: reason,
    answerBoard: { text: words },
    replyToReview: { kind: 'QUESTION', text: words },
    orderReviewFiles: { language: 'nl' },
    orderYearFolder: { language: 'nl' },
    orderBoardFiles: { language: 'nl' },
    replyAsSchool: { kind: 'ANSWER', text: words },
    writeAsBoard: { kind: 'QUESTION', question: 'ANCHORING', text: words },
    writeAsPartnership: { kind: 'NOTE', question: null, text: words },
    replyAsBoard: { kind: 'FOLLOW_UP', text: words },
    replyAsPartnership: { kind: 'FOLLOW_UP', text: words },
    markGoodPractice: {
      choiceId: ids.choiceId,
      question: 'START_PLAN',
      title: words,
      text: words,
      contactRole: 'SCHOOL_LEADER',
    },
    inviteGuest: {
      choiceId: ids.choiceId,
      email: `${randomUUID()}@voorbeeld.test`,
      validUntil: new SystemClock().today(),
    },
    grantSharing: { partnershipId: ids.partnershipId, block: 'SEVEN_QUESTIONS' },
  };
  return bodies[name];
}

/** A value for each parameter in a path. A parameter without one fails the spec that walks all routes. */
export function sampleParameter(name: string, ids: SampleIds): string | undefined {
  const values: Readonly<Record<string, string>> = {
    ...ids,
    onlookerId: ids.partnershipId,
    overseerId: ids.boardId,
    schoolYear: '2026-2027',
    aspect: 'TIME',
    question: 'ANCHORING',
    section: 'LEARNT',
    number: '1',
    fileKind: 'YEAR_FOLDER',
    round: 'YEAR',
    group: 'SCHOOL',
    file: `${'x'.repeat(43)}.ics`,
    token: 'x'.repeat(43),
  };
  return values[name];
}
