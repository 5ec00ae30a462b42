import type { ChartDescription } from '@verankerd/charts';
import type { AnswerOf, readProgress } from '@verankerd/contract';
import type { Texts } from '@verankerd/content/texts';
import {
  lastDayOf,
  questionKeys,
  questionProgressFrom,
  questionShare,
  questionState,
  type PlainDate,
  type QuestionKey,
  type QuestionProgress,
  type QuestionState,
  type SchoolYear,
} from '@verankerd/domain';

/** How a choice goes over the school years. */
export type Progress = AnswerOf<typeof readProgress>;

/** What the charts need to write in the language of the reader. */
export type ProgressWords = {
  readonly texts: Texts['oversight']['progress'];
  readonly shortQuestions: Texts['questions']['short'];
  readonly percent: (share: number) => string;
  readonly month: (date: PlainDate) => string;
};

/** How one question stood in one school year: at its end, or today while it runs. */
export type ProgressCell = {
  readonly schoolYear: SchoolYear;
  readonly question: QuestionKey;
  readonly progress: QuestionProgress;
  readonly state: QuestionState;
  /** 0 to 100; nothing when no aspect has a level. */
  readonly share: number | null;
};

/** The cells of questions x school years, a row a question. A year without records gives no cells. */
export function progressCells({
  schoolYears,
  today,
}: Progress): readonly (readonly ProgressCell[])[] {
  return questionKeys.map((question, index) =>
    schoolYears.flatMap(({ schoolYear, questions }) => {
      const progress = questions && questionProgressFrom(questions)[index];
      if (!progress) return [];
      const day = lastDayOf(schoolYear) < today ? lastDayOf(schoolYear) : today;
      return {
        schoolYear,
        question,
        progress,
        state: questionState(progress, day),
        share: questionShare(progress),
      };
    }),
  );
}

// With one or two years a line would suggest a direction that nobody can see yet. Source: reference 1.9, 3.7.
const yearsForLine = 3;

/** What is in place over the school years, for one question or for all seven together. */
export function shareChart(
  progress: Progress,
  question: QuestionKey | undefined,
  words: ProgressWords,
): ChartDescription {
  const { texts, percent } = words;
  const shares = progress.schoolYears.map(({ questions }) =>
    questions === null ? null : shareOf(questionProgressFrom(questions), question),
  );
  const subject = question ? words.shortQuestions[question] : texts.allQuestions;
  const known = progress.schoolYears.flatMap(({ schoolYear }, index) => {
    const share = shares[index];
    return share === null || share === undefined ? [] : [{ schoolYear, share }];
  });
  return {
    title: finding(known, words),
    summary:
      known.length === 0
        ? texts.nothingYet
        : texts.sentence(
            subject,
            known
              .map(({ share, schoolYear }) => texts.inYear(percent(share), schoolYear))
              .join(', '),
          ),
    source: texts.source,
    categories: progress.schoolYears.map(({ schoolYear }) => schoolYear),
    categoryName: texts.schoolYear,
    valueName: texts.valueName,
    minimum: 0,
    maximum: 100,
    format: percent,
    series: [
      {
        name: subject,
        mark: known.length < yearsForLine ? 'BARS' : 'LINE',
        look: 0,
        points: shares.map((share) => ({
          value: share,
          ...(share === null && { remark: texts.notRated }),
        })),
      },
    ],
  };
}

/** Milestones planned against done, counted up month by month. */
export function milestoneChart({ milestones }: Progress, words: ProgressWords): ChartDescription {
  const { texts } = words;
  const { planned, done, overdue } = milestones.untilToday;
  return {
    title: milestoneFinding(planned, done, milestones.overTime.length, texts),
    summary: texts.milestonesSentence(planned, done, overdue),
    source: texts.milestoneSource,
    categories: milestones.overTime.map(({ on }) => words.month(on)),
    categoryName: texts.month,
    valueName: texts.milestonesName,
    minimum: 0,
    format: (value) => String(Math.round(value)),
    series: [
      {
        name: texts.planned,
        mark: 'LINE',
        look: 1,
        points: milestones.overTime.map((point) => ({ value: point.planned })),
      },
      {
        name: texts.done,
        mark: 'LINE',
        look: 0,
        points: milestones.overTime.map((point) => ({
          value: point.done,
          ...(point.done === null && { remark: texts.notYet }),
        })),
      },
    ],
  };
}

function shareOf(
  questions: readonly QuestionProgress[],
  key: QuestionKey | undefined,
): number | null {
  const chosen = key ? questions.filter((_, index) => questionKeys[index] === key) : questions;
  const [rated, points] = [sum(chosen, 'rated'), sum(chosen, 'points')];
  return rated === 0 ? null : (100 * points) / (2 * rated);
}

function sum(questions: readonly QuestionProgress[], count: 'rated' | 'points'): number {
  return questions.reduce((total, question) => total + question[count], 0);
}

type KnownShare = { readonly schoolYear: SchoolYear; readonly share: number };

function finding(known: readonly KnownShare[], { texts, percent }: ProgressWords): string {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return texts.findingNothing;
  if (first === last) return texts.findingOne(percent(last.share), last.schoolYear);
  const [from, to] = [percent(first.share), percent(last.share)];
  return from === to
    ? texts.findingSame(to, first.schoolYear)
    : texts.findingUp(from, to, first.schoolYear);
}

function milestoneFinding(
  planned: number,
  done: number,
  months: number,
  texts: ProgressWords['texts'],
): string {
  if (months === 0) return texts.milestonesNone;
  if (done > planned) return texts.milestonesAhead(done, planned);
  return done === planned ? texts.milestonesOnTime(done) : texts.milestonesBehind(done, planned);
}
