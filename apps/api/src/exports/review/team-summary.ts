import { figure, heading, list, paragraph, type Document } from '../document/document';
import { firstSentences } from './first-sentences';
import { headlinesOf, questionsTable, sentencesOf, textOfSection } from './review-blocks';
import { anchoringChart } from './review-charts';
import { factsOfSnapshot, type FrozenSnapshot, type Telling } from './telling';

const mostWritten = 260;

/**
 * What a team reads on one page, on paper or on the wall: the decision, the year in a few figures, the seven questions,
 * what was learnt and what comes.
 */
export function teamSummary(
  frozen: FrozenSnapshot,
  telling: Telling,
  room: 'WITH_CHART' | 'WITHOUT_CHART' = 'WITH_CHART',
): Document {
  const { snapshot } = frozen;
  const { summary, report } = telling.texts.exports;
  const facts = factsOfSnapshot(frozen, telling);
  const chart = anchoringChart(snapshot, telling);
  const written = (title: string, text: string) =>
    text.trim() === ''
      ? []
      : [heading(2, title), paragraph(firstSentences(sentencesOf(text), mostWritten))];
  return {
    ...facts,
    title: summary.title(snapshot.choice.interventionName),
    blocks: [
      heading(1, summary.title(snapshot.choice.interventionName)),
      paragraph(report.of(snapshot.school.name, snapshot.schoolYear), 'NOTE'),
      paragraph(
        `${summary.decision[snapshot.decision.decision]} ${firstSentences(snapshot.decision.reason, mostWritten)}`,
        'LEAD',
      ),
      heading(2, summary.inShort),
      ...list(headlinesOf(snapshot, telling)),
      heading(2, summary.questions),
      questionsTable(snapshot, telling),
      ...(room === 'WITH_CHART' && chart && chart.categories.length > 1
        ? [figure(chart, 'LOW')]
        : []),
      ...written(summary.learnt, textOfSection(snapshot, 'LEARNT')),
      ...written(summary.next, textOfSection(snapshot, 'NEXT_YEAR')),
      paragraph(
        `${summary.nextReview(telling.date(snapshot.decision.nextReviewOn))} ${summary.more}`,
      ),
    ],
  };
}
