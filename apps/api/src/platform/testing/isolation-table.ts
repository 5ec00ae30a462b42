/** Who calls a route, seen from the school that the records belong to. */
export const callers = [
  /** Core team of the school itself. */
  'OWN',
  /** Core team of another school. */
  'OTHER_SCHOOL',
  /** Officer of the board of the school. */
  'BOARD',
  /** Officer of another board. */
  'OTHER_BOARD',
  /** Officer of a partnership with which the school shares. */
  'SHARED',
  /** Officer of a partnership with which the school stopped sharing. */
  'REVOKED',
  /** Officer of the national desk, with which the school shares. */
  'NATIONAL_DESK',
  /** Somebody whose role at the school has ended. */
  'EXPIRED',
  /** Adviser who may see the choice. */
  'GUEST',
  /** Adviser whose last day is over. */
  'EXPIRED_GUEST',
  /** Adviser from whom the school took it back. */
  'REVOKED_GUEST',
  'ADMINISTRATOR',
  'NOBODY',
] as const;

/** Who calls a route. */
export type Caller = (typeof callers)[number];

/** What a caller may get: an answer (or a refusal that is not about rights), or exactly this status. */
export type Expected = 'ALLOWED' | 401 | 403 | 404;

type Row = Readonly<Record<Caller, Expected>>;

const nobodyElse: Row = {
  OWN: 404,
  OTHER_SCHOOL: 404,
  BOARD: 404,
  OTHER_BOARD: 404,
  SHARED: 404,
  REVOKED: 404,
  NATIONAL_DESK: 404,
  EXPIRED: 404,
  GUEST: 404,
  EXPIRED_GUEST: 404,
  REVOKED_GUEST: 404,
  ADMINISTRATOR: 404,
  NOBODY: 401,
};

const only = (caller: Caller): Row => ({ ...nobodyElse, [caller]: 'ALLOWED' });
const everybody: Row = Object.fromEntries(callers.map((caller) => [caller, 'ALLOWED'])) as Row;
const everybodySignedIn: Row = { ...everybody, NOBODY: 401 };
const administratorOnly: Row = {
  ...(Object.fromEntries(callers.map((caller) => [caller, 403])) as Row),
  ADMINISTRATOR: 'ALLOWED',
  NOBODY: 401,
};
const schoolOnly = only('OWN');
const schoolAndBoard: Row = { ...schoolOnly, BOARD: 'ALLOWED' };
const withoutToken = Object.fromEntries(callers.map((caller) => [caller, 404])) as Row;

/**
 * Who may call what, written by hand. Every route of the contract has a row: a new one without fails the build, so that
 * somebody decides.
 */
export const isolationTable: Readonly<Record<string, Row>> = {
  readLiveness: everybody,
  readReadiness: everybody,
  readApiDescription: everybody,
  signIn: { ...everybody },
  readSession: everybody,
  signOut: everybodySignedIn,
  chooseLanguage: everybodySignedIn,

  listCatalogue: everybodySignedIn,
  readCatalogueEntry: everybodySignedIn,
  // Whoever works for a school, has or had it under its board or in its partnership, or got a share, and administrators.
  readSchool: {
    ...schoolOnly,
    BOARD: 'ALLOWED',
    SHARED: 'ALLOWED',
    NATIONAL_DESK: 'ALLOWED',
    ADMINISTRATOR: 'ALLOWED',
  },

  listChoices: schoolOnly,
  readChoice: schoolOnly,
  createChoice: schoolOnly,
  editChoice: schoolOnly,
  pauseChoice: schoolOnly,
  resumeChoice: schoolOnly,
  stopChoice: schoolOnly,
  replaceChoice: schoolOnly,
  readHistory: schoolOnly,

  readRatings: schoolOnly,
  recordRating: schoolOnly,
  recordAnswer: schoolOnly,
  addEvidence: schoolOnly,
  withdrawEvidence: schoolOnly,

  readMilestones: schoolOnly,
  readDueMilestones: schoolOnly,
  planMilestone: schoolOnly,
  planSuggestedMilestones: schoolOnly,
  editMilestone: schoolOnly,
  finishMilestone: schoolOnly,
  moveMilestone: schoolOnly,
  carryOverMilestone: schoolOnly,
  dropMilestone: schoolOnly,
  reopenMilestone: schoolOnly,

  readProgress: schoolOnly,
  submitSchoolYear: schoolOnly,
  readBoardOversight: only('BOARD'),
  readBoardMatrix: only('BOARD'),
  readPartnershipMatrix: only('SHARED'),
  readNationalMatrix: only('NATIONAL_DESK'),
  readBoardOverview: only('BOARD'),
  readPartnershipOverview: only('SHARED'),
  readNationalOverview: only('NATIONAL_DESK'),
  downloadBoardMatrix: only('BOARD'),
  downloadPartnershipMatrix: only('SHARED'),
  downloadNationalMatrix: only('NATIONAL_DESK'),
  downloadBoardOverview: only('BOARD'),
  downloadPartnershipOverview: only('SHARED'),
  downloadNationalOverview: only('NATIONAL_DESK'),
  readBoardTrends: only('BOARD'),
  readPartnershipTrends: only('SHARED'),
  readNationalTrends: only('NATIONAL_DESK'),
  readBoardTrendSchools: only('BOARD'),
  readPartnershipTrendSchools: only('SHARED'),
  readNationalTrendSchools: only('NATIONAL_DESK'),
  readBoardPortfolio: only('BOARD'),
  readPartnershipPortfolio: only('SHARED'),
  readNationalPortfolio: only('NATIONAL_DESK'),
  readBoardSubmission: only('BOARD'),
  readPartnershipOversight: only('SHARED'),
  readPartnershipSubmission: only('SHARED'),
  readNationalSubmission: only('NATIONAL_DESK'),
  // The views of the reader alone; here those of the officer of the board.
  listSavedViews: only('BOARD'),
  saveView: only('BOARD'),
  renameSavedView: only('BOARD'),
  deleteSavedView: only('BOARD'),
  // A school sees itself as others do; nobody else asks for it, not even those whose view it is.
  listOnlookers: schoolOnly,
  readOnlookerView: schoolOnly,
  readOnlookerSubmission: schoolOnly,
  readSharing: schoolOnly,
  grantSharing: schoolOnly,
  revokeSharing: schoolOnly,

  listGuests: schoolOnly,
  inviteGuest: schoolOnly,
  revokeGuest: schoolOnly,
  // What it answers is the reader's own.
  listGuestChoices: everybodySignedIn,
  readGuestSubmission: only('GUEST'),

  readConfirmations: schoolOnly,
  recordConfirmation: schoolOnly,
  recordLastingPlace: schoolOnly,
  withdrawLastingPlace: schoolOnly,
  recordCarriers: schoolOnly,
  readTeamVote: schoolOnly,
  openTeamVote: schoolOnly,
  renewVoteCode: schoolOnly,
  startAspectVote: schoolOnly,
  showAspectVote: schoolOnly,
  closeTeamVote: schoolOnly,
  // Members vote on their phones without an account: the code or the token of the phone decides, not the session.
  joinTeamVote: everybody,
  readBallotPaper: withoutToken,
  castVote: withoutToken,
  readAnchoring: schoolOnly,
  readAnchoringSeries: schoolOnly,
  readAnchoringForecast: schoolOnly,
  setAnchoringGoal: schoolOnly,
  addAnnotation: schoolOnly,
  removeAnnotation: schoolOnly,
  readTurnoverResilience: schoolOnly,
  readHandOver: schoolOnly,
  readSchoolCalendar: schoolOnly,
  readSchoolYearTurn: schoolOnly,
  carryOutSchoolYearTurn: schoolOnly,

  // A board reads what was handed in to it. A partnership does so with a share of its own, which it has not here.
  listInstruments: schoolOnly,
  addInstrument: schoolOnly,
  listIndicators: schoolAndBoard,
  createIndicator: schoolOnly,
  createRecommendedIndicators: schoolOnly,
  readIndicator: schoolAndBoard,
  changeIndicator: schoolOnly,
  stopIndicator: schoolOnly,
  listMeasurementRounds: schoolOnly,
  planMeasurementRound: schoolOnly,
  listMeasurements: schoolAndBoard,
  recordMeasurement: schoolOnly,
  clearMeasurement: schoolOnly,
  submitMeasurements: schoolOnly,
  readIndicatorSeries: schoolAndBoard,
  listIndicatorSeries: schoolAndBoard,
  readBoardComparison: schoolOnly,

  readDelivery: schoolOnly,
  listDeliveryFigures: schoolOnly,
  saveDeliveryGroup: schoolOnly,
  removeDeliveryGroup: schoolOnly,
  recordLessons: schoolOnly,
  withdrawLessons: schoolOnly,

  // What each of these answers is the reader's own; a secret that is nobody's opens nothing.
  readAsks: everybodySignedIn,
  listNotices: everybodySignedIn,
  countUnreadNotices: everybodySignedIn,
  markNoticesRead: everybodySignedIn,
  readReminderSettings: everybodySignedIn,
  chooseDigest: everybodySignedIn,
  makeCalendarAddress: everybodySignedIn,
  withdrawCalendarAddress: everybodySignedIn,
  readCalendarFeed: withoutToken,
  stopDigest: withoutToken,

  readReview: schoolOnly,
  startReview: schoolOnly,
  writeReviewSection: schoolOnly,
  decideReview: schoolOnly,
  // Only the leader of the school freezes a review and opens it again.
  freezeReview: { ...schoolOnly, OWN: 403 },
  reopenReview: { ...schoolOnly, OWN: 403 },
  readFrozenReview: schoolOnly,
  // Whoever reads a snapshot may check it: the school, its board once it was handed in, and with whom it is shared.
  verifyFrozenReview: { ...schoolOnly, BOARD: 'ALLOWED', SHARED: 'ALLOWED' },
  handInReview: schoolOnly,
  answerBoard: schoolOnly,
  listBoardReviews: only('BOARD'),
  listPartnershipReviews: only('SHARED'),
  readBoardReview: only('BOARD'),
  replyToReview: only('BOARD'),
  readPartnershipReview: only('SHARED'),

  previewMeasurementImport: schoolOnly,
  importMeasurements: schoolOnly,
  listMeasurementImports: schoolOnly,

  // Whoever leads the school; its core team sees the school, and is told that it may not.
  downloadSchoolArchive: { ...nobodyElse, OWN: 403 },

  previewRegisterImport: administratorOnly,
  importRegister: administratorOnly,
  listRegisterImports: administratorOnly,

  orderReviewFiles: schoolOnly,
  readReviewFiles: schoolOnly,
  readTextBlocks: schoolOnly,
  orderYearFolder: schoolOnly,
  readYearFolder: schoolOnly,
  orderBoardFiles: only('BOARD'),
  readBoardFiles: only('BOARD'),
  downloadExportFile: schoolOnly,

  listSchoolConversations: schoolOnly,
  replyAsSchool: schoolOnly,
  listBoardConversations: only('BOARD'),
  writeAsBoard: only('BOARD'),
  replyAsBoard: only('BOARD'),
  listPartnershipConversations: only('SHARED'),
  writeAsPartnership: only('SHARED'),
  replyAsPartnership: only('SHARED'),

  // Only the leader of a school speaks for it to other schools.
  readGoodPractices: schoolOnly,
  markGoodPractice: { ...schoolOnly, OWN: 403 },
  withdrawGoodPractice: { ...schoolOnly, OWN: 403 },
};
