import type { ReviewSnapshot } from '@verankerd/contract';
import type { Sheet, Workbook } from '../document/document';
import { levelWordOf, milestoneStanding } from './review-blocks';
import { factsOfSnapshot, type FrozenSnapshot, type Telling } from './telling';

/** All data of a review, a sheet a subject, with keys that stay the same in both languages. */
export function reviewSheets(frozen: FrozenSnapshot, telling: Telling): Workbook {
  const { snapshot } = frozen;
  return {
    ...factsOfSnapshot(frozen, telling),
    sheets: [
      aboutSheet(frozen, telling),
      questionsSheet(snapshot, telling),
      aspectsSheet(snapshot, telling),
      milestonesSheet(snapshot, telling),
      anchoringSheet(snapshot, telling),
      measurementsSheet(snapshot, telling),
      lessonsSheet(snapshot, telling),
      evidenceSheet(snapshot, telling),
    ],
  };
}

function aboutSheet({ snapshot, checksum }: FrozenSnapshot, { texts, read }: Telling): Sheet {
  const { sheets } = texts.exports;
  const { school, board, choice, decision, frozen, definitions } = snapshot;
  return {
    name: sheets.about,
    header: [sheets.fact, sheets.content],
    rows: [
      [sheets.school, school.name],
      [sheets.place, school.place],
      [sheets.code, school.establishmentCode],
      [sheets.board, board?.name ?? null],
      [sheets.year, snapshot.schoolYear],
      [sheets.intervention, choice.interventionName],
      [sheets.start, choice.startSchoolYear],
      [sheets.frozenOn, frozen.on],
      [sheets.edition, snapshot.number],
      [sheets.decision, read(decision.word)],
      [sheets.reason, decision.reason],
      [sheets.nextReview, decision.nextReviewOn],
      [sheets.definitions, Object.values(definitions).join(', ')],
      [sheets.checksum, checksum],
    ],
  };
}

function questionsSheet({ facts, words }: ReviewSnapshot, { texts, read }: Telling): Sheet {
  const { sheets, report } = texts.exports;
  return {
    name: sheets.questions,
    header: [
      sheets.question,
      report.standing,
      sheets.applicable,
      sheets.rated,
      sheets.inPlace,
      sheets.share,
      sheets.milestonesActive,
      sheets.milestonesDone,
    ],
    rows: facts.questions.map((question) => [
      read(words.questions[question.question]),
      read(words.questionStates[question.state]),
      question.applicable,
      question.rated,
      question.inPlace,
      question.share?.shown ?? null,
      question.milestonesActive,
      question.milestonesDone,
    ]),
  };
}

function aspectsSheet(snapshot: ReviewSnapshot, telling: Telling): Sheet {
  const { sheets } = telling.texts.exports;
  const { confirmation } = telling.texts.anchoring.profile;
  return {
    name: sheets.aspects,
    header: [
      sheets.question,
      sheets.aspect,
      sheets.level,
      sheets.earned,
      sheets.levelWord,
      sheets.reason,
      sheets.confirmation,
      sheets.evidenceCount,
    ],
    rows: snapshot.facts.questions.flatMap(({ question, aspects }) =>
      aspects.map((aspect) => [
        telling.read(snapshot.words.questions[question]),
        telling.read(snapshot.words.aspects[aspect.aspect]),
        aspect.level,
        aspect.earnedLevel,
        levelWordOf(snapshot, aspect, telling),
        aspect.reason,
        aspect.confirmation && confirmation[aspect.confirmation],
        aspect.evidence.length,
      ]),
    ),
  };
}

function milestonesSheet(snapshot: ReviewSnapshot, { texts, read }: Telling): Sheet {
  const { sheets, report } = texts.exports;
  const { reading } = texts.reviews;
  return {
    name: sheets.milestones,
    header: [
      sheets.question,
      reading.milestone,
      reading.planned,
      reading.done,
      reading.who,
      report.standing,
      sheets.reason,
    ],
    rows: snapshot.facts.milestones.list.map((milestone) => [
      read(snapshot.words.questions[milestone.question]),
      milestone.title,
      milestone.plannedOn,
      milestone.doneOn,
      read(snapshot.words.roles[milestone.ownerRole]),
      report.milestoneStandings[milestoneStanding(milestone, snapshot)],
      milestone.reason,
    ]),
  };
}

function anchoringSheet({ facts }: ReviewSnapshot, { texts }: Telling): Sheet {
  const { sheets } = texts.exports;
  return {
    name: sheets.anchoring,
    header: [sheets.year, sheets.index, sheets.ceiling, sheets.definitions],
    rows: facts.anchoring.years.map(({ schoolYear, index, ceiling, definitionId }) => [
      schoolYear,
      index?.shown ?? null,
      ceiling.shown,
      definitionId,
    ]),
  };
}

/** Only what the rule of small groups lets through: the snapshot holds no more. */
function measurementsSheet({ facts }: ReviewSnapshot, { texts, read }: Telling): Sheet {
  const { sheets, report } = texts.exports;
  return {
    name: sheets.measurements,
    header: [
      report.round,
      sheets.group,
      sheets.instrument,
      sheets.year,
      sheets.kind,
      sheets.low,
      sheets.high,
      sheets.n,
      sheets.shown,
      sheets.change,
    ],
    rows: facts.measurements.flatMap(({ name, group, instrument, points, verdict }) =>
      points.map(({ schoolYear, round, value, shown }, place) => [
        name,
        group,
        instrument,
        schoolYear,
        report.rounds[round],
        value.state === 'SHOWN' ? value.low : null,
        value.state === 'SHOWN' ? value.high : null,
        value.state === 'SHOWN' || value.state === 'ANSWERS' ? value.n : null,
        read(shown),
        verdict && place === points.length - 1 ? read(verdict.sentence) : null,
      ]),
    ),
  };
}

function lessonsSheet({ facts }: ReviewSnapshot, { texts }: Telling): Sheet {
  const { sheets } = texts.exports;
  return {
    name: sheets.lessons,
    header: [sheets.month, texts.exports.report.lessons],
    rows: (facts.delivery?.months ?? []).map(({ month, lessons }) => [month, lessons]),
  };
}

function evidenceSheet({ facts, words }: ReviewSnapshot, { texts, read }: Telling): Sheet {
  const { sheets, report } = texts.exports;
  return {
    name: sheets.evidence,
    header: [sheets.question, sheets.aspect, sheets.kind, report.what, report.dated],
    rows: facts.questions.flatMap(({ question, aspects }) =>
      aspects.flatMap(({ aspect, evidence }) =>
        evidence.map(({ kind, title, datedOn }) => [
          read(words.questions[question]),
          read(words.aspects[aspect]),
          sheets.kinds[kind],
          title,
          datedOn,
        ]),
      ),
    ),
  };
}
