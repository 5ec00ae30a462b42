import {
  maxHeadlineComparisons,
  type AspectKey,
  type PrefillLine,
  type QuestionKey,
  type ReviewContradiction,
  type ReviewedMeasurement,
  type ReviewedYear,
} from '@verankerd/domain';
import type { Localised } from './pack/localised';
import { questionSet1 } from './pack/question-set-1';
import { scales1 } from './pack/scales-1';
import type { Texts } from './texts/texts';

/** What is needed to write sentences of a review in one language. */
export type ReviewWords = {
  readonly texts: Texts['reviews'];
  readonly shortQuestions: Texts['questions']['short'];
  readonly read: (text: Localised) => string;
  /** One decimal: `55,6`. */
  readonly figure: (value: number) => string;
};

/** What strikes a reader of a review, in one kind sentence. */
export function contradictionSentence(found: ReviewContradiction, words: ReviewWords): string {
  const { contradictions } = words.texts;
  switch (found.code) {
    case 'MILESTONES_DONE_NOT_IN_PLACE':
    case 'IN_PLACE_WITHOUT_EVIDENCE':
    case 'CONFIRMATION_LAPSED':
      return contradictions[found.code](
        words.shortQuestions[found.question],
        found.aspects.map((aspect) => `‘${labelOf(aspect, words)}’`).join(', '),
      );
    case 'IN_PLACE_MILESTONES_OVERDUE':
      return contradictions[found.code](words.shortQuestions[found.question], found.milestones);
    case 'WORKED_ON_NOT_RATED':
    case 'CONTINUE_NOT_IN_PLACE':
      return contradictions[found.code](words.shortQuestions[found.question]);
    case 'CONTINUE_THOUGH_WORSE':
      return contradictions[found.code](found.measurement);
    case 'STOP_THOUGH_ANCHORED':
    case 'STOP_THOUGH_BETTER':
      return contradictions[found.code];
  }
}

/** The text that a part of a review begins with: a paragraph a fact, and lists with a dash before each item. */
export function prefillText(lines: readonly PrefillLine[], words: ReviewWords): string {
  return lines.map((line) => prefillSentence(line, words)).join('\n\n');
}

/** The figures of a school year in one sentence each, most telling first. */
export function reviewHeadlines(year: ReviewedYear, words: ReviewWords): readonly string[] {
  const { headlines } = words.texts;
  const aspects = year.questions.flatMap((question) => question.aspects);
  const applicable = aspects.filter(({ state }) => state !== 'NOT_APPLICABLE');
  const active = year.milestones.filter(({ status }) => status !== 'DROPPED');
  const confirmed = aspects.filter(({ confirmation }) => confirmation === 'CONFIRMED').length;
  const { index, label, badgeGiven } = year.anchoring;
  return [
    headlines.milestones(active.filter(({ status }) => status === 'DONE').length, active.length),
    headlines.ratings(applicable.filter(({ level }) => level === 2).length, applicable.length),
    ...(index === null || label === null
      ? []
      : [
          badgeGiven
            ? headlines.anchored(words.figure(index))
            : headlines.anchoring(
                words.figure(index),
                words.read(scales1.anchoring.labels[label]).toLowerCase(),
              ),
        ]),
    headlines.confirmed(confirmed, aspects.length),
    ...(year.delivery ? [headlines.lessons(year.delivery.given, year.delivery.planned)] : []),
    ...measuredThisYear(year).map((measurement) => measuredSentence(measurement, words)),
  ];
}

/** How many of the headlines of a year are of measurements. They are longer than the others, and come last. */
export function measuredHeadlines(year: ReviewedYear): number {
  return measuredThisYear(year).length;
}

/** Measurements of the year, those with a verdict first: with more than a few, one seems remarkable by luck. 3.5. */
function measuredThisYear({ measurements }: ReviewedYear): readonly ReviewedMeasurement[] {
  const measured = measurements.filter(({ thisYear }) => thisYear !== null);
  const hasVerdict = ({ verdict }: ReviewedMeasurement): boolean => verdict !== null;
  return [
    ...measured.filter(hasVerdict),
    ...measured.filter((measurement) => !hasVerdict(measurement)),
  ].slice(0, maxHeadlineComparisons);
}

function measuredSentence(
  { name, thisYear, verdict }: ReviewedMeasurement,
  { texts, read }: ReviewWords,
): string {
  const value = thisYear === null ? '' : read(thisYear);
  return texts.measured.sentence(name, value, verdict && read(verdict.sentence));
}

function prefillSentence(line: PrefillLine, words: ReviewWords): string {
  const { prefill } = words.texts;
  switch (line.kind) {
    case 'GOAL':
      return prefill.goal(line.goal);
    case 'MILESTONES_PLANNED':
      return prefill.milestonesPlanned(line.titles.length, listOf(line.titles));
    case 'LESSONS_PLANNED':
      return prefill.lessonsPlanned(line.planned);
    case 'MILESTONES_DONE':
      return prefill.milestonesDone(line.titles.length, line.of, listOf(line.titles));
    case 'MILESTONES_LEFT':
      return prefill.milestonesLeft(listOf(line.titles));
    case 'MILESTONES_DROPPED':
      return prefill.milestonesDropped(
        listOf(line.dropped.map(({ title, reason }) => prefill.because(title, reason))),
      );
    case 'LESSONS_GIVEN':
      return prefill.lessonsGiven(line.delivery.given, line.delivery.planned);
    case 'ANSWER':
      return prefill.answer(questionOf(line.question, words), line.answer);
    case 'MOVED':
      return prefill.moved(
        listOf(line.moved.map(({ title, reason }) => prefill.because(title, reason))),
      );
    case 'CARRY_ON':
      return prefill.carryOn(listOf(line.titles));
    case 'NOT_IN_PLACE':
      return prefill.notInPlace(listOf(line.aspects.map((aspect) => labelOf(aspect, words))));
    case 'CONFIRM_AGAIN':
      return prefill.confirmAgain(listOf(line.aspects.map((aspect) => labelOf(aspect, words))));
    default:
      return seenSentence(line, words);
  }
}

type SeenLine = Extract<
  PrefillLine,
  { kind: 'RATED' | 'QUESTIONS_IN_PLACE' | 'CONFIRMED' | 'ANCHORED' | 'MEASURED' }
>;

function seenSentence(line: SeenLine, words: ReviewWords): string {
  const { prefill } = words.texts;
  switch (line.kind) {
    case 'RATED':
      return prefill.rated(line.inPlace, line.rated, line.applicable);
    case 'QUESTIONS_IN_PLACE':
      return prefill.questionsInPlace(
        listOf(line.questions.map((question) => words.shortQuestions[question])),
      );
    case 'CONFIRMED':
      return prefill.confirmed(line.confirmed, line.lapsed);
    case 'ANCHORED':
      return prefill.anchored(
        words.figure(line.index),
        words.read(scales1.anchoring.labels[line.label]).toLowerCase(),
      );
    case 'MEASURED':
      return `${measuredSentence(line.measurement, words)}.`;
  }
}

function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function labelOf(aspect: AspectKey, { read }: ReviewWords): string {
  return read(questionSet1.aspects[aspect].label);
}

function questionOf(question: QuestionKey, { read }: ReviewWords): string {
  return read(questionSet1.questions[question].question);
}
