import type { ReviewSnapshot } from '@verankerd/contract';
import { paragraphsOf } from '@verankerd/domain';
import { list, paragraph, table, type Block, type TableBlock } from '../document/document';
import type { Telling } from './telling';

type Question = ReviewSnapshot['facts']['questions'][number];
type Aspect = Question['aspects'][number];

/** The seven questions with how far each is: the same table in every file. */
export function questionsTable(snapshot: ReviewSnapshot, telling: Telling): TableBlock {
  const { reading } = telling.texts.reviews;
  return table({
    caption: telling.texts.exports.report.questionsCaption,
    header: [reading.question, reading.state, reading.inPlace, reading.milestonesDone],
    rows: snapshot.facts.questions.map((question) => [
      telling.read(snapshot.words.questions[question.question]),
      telling.read(snapshot.words.questionStates[question.state]),
      reading.ofAspects(question.inPlace, question.applicable),
      reading.ofAspects(question.milestonesDone, question.milestonesActive),
    ]),
    widths: [5, 2, 1.5, 1.7],
  });
}

/** How far an aspect is, in the words of the day of freezing: 3, anchored, is earned and comes first. */
export function levelWordOf(snapshot: ReviewSnapshot, aspect: Aspect, telling: Telling): string {
  const { levels } = snapshot.words;
  if (aspect.state !== 'RATED') return telling.read(levels[aspect.state]);
  return telling.read(levels[`${aspect.earnedLevel ?? aspect.level ?? 0}`]);
}

/** The figures of the year, a sentence each. */
export function headlinesOf({ headlines }: ReviewSnapshot, { read }: Telling): readonly string[] {
  return headlines.map(read);
}

const listMark = /^\s*[-•*]\s+/;

/** A written text as paragraphs and lists, as it was written: lines that begin with a dash are a list. */
export function writtenBlocks(text: string): readonly Block[] {
  return paragraphsOf(text).flatMap((part) => {
    const lines = part.split('\n');
    const first = lines.findIndex((line) => listMark.test(line));
    if (first < 0 || !lines.slice(first).every((line) => listMark.test(line)))
      return [paragraph(part)];
    const before = lines.slice(0, first).join('\n');
    return [
      ...(before === '' ? [] : [paragraph(before)]),
      ...list(lines.slice(first).map((line) => line.replace(listMark, ''))),
    ];
  });
}

/** What a text says in sentences, for where there is no room for lists; all of it when it has nothing else. */
export function sentencesOf(text: string): string {
  const parts = paragraphsOf(text);
  const prose = parts.filter((part) => !part.split('\n').some((line) => listMark.test(line)));
  return (prose.length > 0 ? prose : parts).join(' ');
}

/** The text of a part of the review; empty when the review does not have it. */
export function textOfSection(
  { sections }: ReviewSnapshot,
  section: ReviewSnapshot['sections'][number]['section'],
): string {
  return sections.find((part) => part.section === section)?.text ?? '';
}

/** How a milestone stands on the day as of which the review tells. */
export function milestoneStanding(
  { status, plannedOn }: ReviewSnapshot['facts']['milestones']['list'][number],
  { facts }: ReviewSnapshot,
): 'OPEN' | 'DONE' | 'DROPPED' | 'LATE' {
  return status === 'OPEN' && plannedOn < facts.asOf ? 'LATE' : status;
}
