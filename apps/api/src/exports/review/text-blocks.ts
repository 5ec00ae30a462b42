import type { TextBlock } from '@verankerd/contract';
import type { ReviewSnapshot } from '@verankerd/contract';
import { laterSchoolYear } from '@verankerd/domain';
import { blocksAsHtml, blocksAsPlainText } from '../document/blocks-as-text';
import { heading, list, paragraph, type Block } from '../document/document';
import { headlinesOf, textOfSection, writtenBlocks } from './review-blocks';
import type { Telling } from './telling';

/** Texts of a review to paste into the plans and reports of a school, as plain text and as HTML. */
export function textBlocks(snapshot: ReviewSnapshot, telling: Telling): readonly TextBlock[] {
  const { blocks } = telling.texts.exports;
  const source = paragraph(
    blocks.frozen(snapshot.school.name, telling.date(snapshot.frozen.on)),
    'NOTE',
  );
  const made = {
    ANNUAL_PLAN: annualPlan(snapshot, telling),
    SCHOOL_PLAN: schoolPlan(snapshot, telling),
    ANNUAL_REPORT: annualReport(snapshot, telling),
  };
  return (['ANNUAL_PLAN', 'SCHOOL_PLAN', 'ANNUAL_REPORT'] as const).map((purpose) => ({
    purpose,
    title: blocks[purpose].title,
    plain: blocksAsPlainText([...made[purpose], source]),
    html: blocksAsHtml([...made[purpose], source]),
  }));
}

/** What the school does next: for the plan of the coming school year. */
function annualPlan(snapshot: ReviewSnapshot, { texts, read, date }: Telling): readonly Block[] {
  const { blocks, summary } = texts.exports;
  const { choice, decision, facts } = snapshot;
  const open = facts.milestones.list
    .filter(({ status }) => status === 'OPEN')
    .map(({ title }) => title);
  return [
    heading(
      2,
      blocks.ANNUAL_PLAN.heading(choice.interventionName, laterSchoolYear(snapshot.schoolYear, 1)),
    ),
    paragraph(blocks.ANNUAL_PLAN.goal(facts.goal)),
    paragraph(blocks.ANNUAL_PLAN.decided(read(decision.word).toLowerCase(), decision.reason)),
    ...writtenBlocks(textOfSection(snapshot, 'NEXT_YEAR')),
    ...(open.length === 0 ? [] : [paragraph(blocks.ANNUAL_PLAN.open), ...list(open)]),
    paragraph(summary.nextReview(date(decision.nextReviewOn))),
  ];
}

/** What the school works with and how firmly: for the plan of four years. */
function schoolPlan(snapshot: ReviewSnapshot, { texts, read, figure }: Telling): readonly Block[] {
  const { SCHOOL_PLAN } = texts.exports.blocks;
  const { choice, facts, words } = snapshot;
  const index = facts.anchoring.years.find(
    ({ schoolYear }) => schoolYear === snapshot.schoolYear,
  )?.index;
  const label = words.anchoringLabel;
  return [
    heading(2, SCHOOL_PLAN.heading),
    paragraph(SCHOOL_PLAN.since(choice.interventionName, choice.startSchoolYear)),
    paragraph(SCHOOL_PLAN.goal(facts.goal)),
    paragraph(SCHOOL_PLAN.follow),
    ...list(
      facts.questions.map(
        ({ question, state }) =>
          `${read(words.questions[question])} ${read(words.questionStates[state])}`,
      ),
    ),
    ...(index && label ? [paragraph(SCHOOL_PLAN.anchored(figure(index.shown), read(label)))] : []),
  ];
}

/** What was done and seen: for the report on the year. */
function annualReport(snapshot: ReviewSnapshot, telling: Telling): readonly Block[] {
  const { ANNUAL_REPORT } = telling.texts.exports.blocks;
  const { choice, decision } = snapshot;
  return [
    heading(2, ANNUAL_REPORT.heading(choice.interventionName, snapshot.schoolYear)),
    ...list(headlinesOf(snapshot, telling)),
    ...writtenBlocks(textOfSection(snapshot, 'DONE')),
    ...writtenBlocks(textOfSection(snapshot, 'SEEN')),
    ...writtenBlocks(textOfSection(snapshot, 'LEARNT')),
    paragraph(ANNUAL_REPORT.decided(telling.read(decision.word).toLowerCase(), decision.reason)),
  ];
}
