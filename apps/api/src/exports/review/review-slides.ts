import { figure, list, paragraph, type Block, type Deck, type Slide } from '../document/document';
import { heightOfSlide, roomOfSlide } from '../slides/slide-measures';
import { firstSentences } from './first-sentences';
import { headlinesOf, questionsTable, sentencesOf, textOfSection } from './review-blocks';
import { anchoringChart } from './review-charts';
import { factsOfSnapshot, type FrozenSnapshot, type Telling } from './telling';

const mostWritten = 420;

/** Five slides for a meeting of the team. What does not fit on a slide stands in its notes, whole. */
export function reviewSlides(frozen: FrozenSnapshot, telling: Telling): Deck {
  const { snapshot } = frozen;
  return {
    ...factsOfSnapshot(frozen, telling),
    slides: [
      decisionSlide(frozen, telling),
      questionsSlide(frozen, telling),
      anchoringSlide(frozen, telling),
      learntSlide(frozen, telling),
      {
        title: telling.texts.exports.slides.next,
        blocks: [
          ...written(textOfSection(snapshot, 'NEXT_YEAR')),
          paragraph(
            telling.texts.exports.summary.nextReview(telling.date(snapshot.decision.nextReviewOn)),
            'LEAD',
          ),
        ],
        notes: textOfSection(snapshot, 'NEXT_YEAR'),
      },
    ],
  };
}

function decisionSlide({ snapshot }: FrozenSnapshot, telling: Telling): Slide {
  const { slides, report } = telling.texts.exports;
  const { school, schoolYear, choice, decision, frozen } = snapshot;
  const headlines = headlinesOf(snapshot, telling);
  const welcome = slides.notes.welcome(school.name, schoolYear, telling.date(frozen.on));
  const withHeadlines = (shown: number): Slide => ({
    title: slides.decision[decision.decision](choice.interventionName),
    blocks: [
      paragraph(report.of(school.name, schoolYear)),
      paragraph(firstSentences(decision.reason, mostWritten), 'LEAD'),
      ...list(headlines.slice(0, shown)),
    ],
    notes: [welcome, decision.reason, headlines.join('\n')].join('\n\n'),
  });
  // Names of measurements can be long: the most telling headlines come first, and the notes hold all.
  const most = headlines.findLastIndex(
    (_, last) => heightOfSlide(withHeadlines(last + 1)) <= roomOfSlide,
  );
  return withHeadlines(most + 1);
}

function questionsSlide({ snapshot }: FrozenSnapshot, telling: Telling): Slide {
  const { slides } = telling.texts.exports;
  const { inPlace, applicable } = snapshot.facts.ratings;
  return {
    title: slides.questions(inPlace, applicable),
    blocks: [questionsTable(snapshot, telling)],
    notes: slides.notes.questions,
  };
}

function anchoringSlide({ snapshot }: FrozenSnapshot, telling: Telling): Slide {
  const { notes } = telling.texts.exports.slides;
  const chart = anchoringChart(snapshot, telling);
  return {
    title: chart?.title ?? telling.texts.anchoring.series.findingNone,
    blocks: chart
      ? [figure(chart), paragraph(telling.texts.charts.source(chart.source), 'NOTE')]
      : [paragraph(notes.anchoring, 'LEAD')],
    notes: chart ? `${chart.summary}\n\n${notes.anchoring}` : notes.anchoring,
  };
}

function learntSlide({ snapshot }: FrozenSnapshot, telling: Telling): Slide {
  const [seen, learnt] = [textOfSection(snapshot, 'SEEN'), textOfSection(snapshot, 'LEARNT')];
  return {
    title: telling.texts.exports.slides.learnt,
    blocks: [...written(seen), ...written(learnt)],
    notes: `${seen}\n\n${learnt}`.trim(),
  };
}

function written(text: string): readonly Block[] {
  return text.trim() === '' ? [] : [paragraph(firstSentences(sentencesOf(text), mostWritten))];
}
