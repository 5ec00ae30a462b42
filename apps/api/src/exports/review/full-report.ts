import { chartTable, type ChartDescription } from '@verankerd/chart-drawing';
import type { ReviewSnapshot } from '@verankerd/contract';
import {
  figure,
  heading,
  list,
  paragraph,
  table,
  type Block,
  type Document,
} from '../document/document';
import {
  headlinesOf,
  levelWordOf,
  milestoneStanding,
  questionsTable,
  writtenBlocks,
} from './review-blocks';
import {
  anchoringChart,
  categoryOf,
  lessonsChart,
  measurementChart,
  milestonesByMonth,
} from './review-charts';
import { factsOfSnapshot, type FrozenSnapshot, type Telling } from './telling';

/** The whole review to read: what the school wrote, what it decided, and every figure behind it. */
export function fullReport(frozen: FrozenSnapshot, telling: Telling): Document {
  const { snapshot } = frozen;
  const facts = factsOfSnapshot(frozen, telling);
  return {
    ...facts,
    blocks: [
      ...opening(snapshot, facts.title, telling),
      ...writtenSections(snapshot, telling),
      ...decisionBlocks(snapshot, telling),
      ...attention(snapshot, telling),
      { kind: 'PAGE_BREAK' },
      heading(2, telling.texts.reviews.reading.appendix),
      paragraph(telling.texts.reviews.reading.asOf(telling.date(snapshot.facts.asOf)), 'NOTE'),
      ...questionBlocks(snapshot, telling),
      ...anchoringBlocks(snapshot, telling),
      ...milestoneBlocks(snapshot, telling),
      ...measurementBlocks(snapshot, telling),
      ...deliveryBlocks(snapshot, telling),
      ...evidenceBlocks(snapshot, telling),
      ...healthySchoolBlocks(snapshot, telling),
      ...aboutBlocks(frozen, telling),
    ],
  };
}

function opening(snapshot: ReviewSnapshot, title: string, telling: Telling): readonly Block[] {
  const { report, summary } = telling.texts.exports;
  const { school, schoolYear, frozen, decision, previous } = snapshot;
  const edition =
    previous === null
      ? []
      : [paragraph(report.edition(snapshot.number, previous.reopenedBecause), 'NOTE')];
  return [
    heading(1, title),
    paragraph(
      `${report.of(school.name, schoolYear)}. ${report.frozen(telling.date(frozen.on))}`,
      'NOTE',
    ),
    ...edition,
    paragraph(report.decided(telling.read(decision.word)), 'LEAD'),
    heading(2, summary.inShort),
    ...list(headlinesOf(snapshot, telling)),
  ];
}

function writtenSections({ sections }: ReviewSnapshot, telling: Telling): readonly Block[] {
  const { reading } = telling.texts.reviews;
  return sections.flatMap(({ title, text, on }) => [
    heading(2, telling.read(title)),
    ...(on === null ? [] : [paragraph(reading.on(telling.date(on)), 'NOTE')]),
    ...writtenBlocks(text),
  ]);
}

function decisionBlocks({ decision }: ReviewSnapshot, telling: Telling): readonly Block[] {
  const { report } = telling.texts.exports;
  return [
    heading(2, report.decided(telling.read(decision.word))),
    ...writtenBlocks(decision.reason),
    paragraph(telling.texts.reviews.reading.nextReview(telling.date(decision.nextReviewOn))),
  ];
}

function attention({ contradictions }: ReviewSnapshot, telling: Telling): readonly Block[] {
  if (contradictions.length === 0) return [];
  return [
    heading(2, telling.texts.reviews.reading.attention),
    ...list(contradictions.map(({ sentence }) => telling.read(sentence))),
  ];
}

function questionBlocks(snapshot: ReviewSnapshot, telling: Telling): readonly Block[] {
  const { reading } = telling.texts.reviews;
  const { report } = telling.texts.exports;
  const { confirmation } = telling.texts.anchoring.profile;
  return [
    heading(3, reading.questions),
    questionsTable(snapshot, telling),
    ...snapshot.facts.questions.flatMap(({ question, aspects, answer }) => {
      const name = telling.read(snapshot.words.questions[question]);
      return [
        heading(3, name),
        ...(answer === null ? [] : writtenBlocks(answer)),
        table({
          caption: reading.aspects,
          header: [
            reading.aspect,
            reading.level,
            telling.texts.exports.sheets.confirmation,
            reading.evidence,
          ],
          rows: aspects.map((aspect) => [
            telling.read(snapshot.words.aspects[aspect.aspect]),
            aspect.reason === null
              ? levelWordOf(snapshot, aspect, telling)
              : `${levelWordOf(snapshot, aspect, telling)}: ${aspect.reason}`,
            aspect.confirmation === null ? report.none : confirmation[aspect.confirmation],
            aspect.evidence.length === 0 ? report.none : String(aspect.evidence.length),
          ]),
          widths: [4, 3.4, 3, 2.2],
        }),
      ];
    }),
  ];
}

/** A chart, and the same figures as a table for whoever does not see it. */
function chartBlocks(chart: ChartDescription, caption: string, telling: Telling): readonly Block[] {
  const { header, rows } = chartTable(chart, telling.texts.charts);
  return [figure(chart), table({ caption, header, rows, widths: header.map(() => 1) })];
}

function anchoringBlocks(snapshot: ReviewSnapshot, telling: Telling): readonly Block[] {
  const { report } = telling.texts.exports;
  const chart = anchoringChart(snapshot, telling);
  return [
    heading(2, report.anchoring),
    ...(chart
      ? chartBlocks(chart, report.anchoringCaption, telling)
      : [paragraph(telling.texts.anchoring.series.findingNone)]),
  ];
}

function milestoneBlocks(snapshot: ReviewSnapshot, telling: Telling): readonly Block[] {
  const { reading } = telling.texts.reviews;
  const { report } = telling.texts.exports;
  const chart = milestonesByMonth(snapshot, telling);
  const milestones = snapshot.facts.milestones.list;
  if (milestones.length === 0) return [];
  return [
    heading(2, reading.milestones),
    ...(chart ? chartBlocks(chart, report.monthsCaption, telling) : []),
    table({
      caption: report.milestonesCaption,
      header: [reading.milestone, reading.planned, reading.done, reading.who, report.standing],
      rows: milestones.map((milestone) => [
        milestone.reason === null ? milestone.title : `${milestone.title} (${milestone.reason})`,
        telling.date(milestone.plannedOn),
        milestone.doneOn === null ? '' : telling.date(milestone.doneOn),
        telling.read(snapshot.words.roles[milestone.ownerRole]),
        report.milestoneStandings[milestoneStanding(milestone, snapshot)],
      ]),
      widths: [3.6, 2.3, 2.3, 2.3, 1.5],
    }),
  ];
}

function measurementBlocks({ facts }: ReviewSnapshot, telling: Telling): readonly Block[] {
  const { reading } = telling.texts.reviews;
  const { report } = telling.texts.exports;
  if (facts.measurements.length === 0)
    return [heading(2, reading.measurements), paragraph(report.notMeasured)];
  return [
    heading(2, reading.measurements),
    ...facts.measurements.flatMap((measurement) => {
      const chart = measurementChart(measurement, telling);
      const name = report.measured(measurement.name, measurement.group);
      if (chart) return chartBlocks(chart, name, telling);
      const values = measurement.points.map((point) =>
        report.valueIn(telling.read(point.shown), categoryOf(point, telling)),
      );
      return [heading(3, name), paragraph(report.measuredSummary(name, values.join(', ')))];
    }),
  ];
}

function deliveryBlocks(snapshot: ReviewSnapshot, telling: Telling): readonly Block[] {
  const { report } = telling.texts.exports;
  const { delivery } = snapshot.facts;
  if (!delivery) return [];
  const { reach, dose } = delivery;
  const chart = lessonsChart(snapshot, telling);
  return [
    heading(2, report.delivery),
    ...list([
      ...(reach ? [report.reach(reach.numerator, reach.denominator)] : []),
      ...(dose ? [report.dose(dose.numerator, dose.denominator)] : []),
    ]),
    ...(chart ? chartBlocks(chart, report.delivery, telling) : []),
  ];
}

function evidenceBlocks(snapshot: ReviewSnapshot, telling: Telling): readonly Block[] {
  const { report, sheets } = telling.texts.exports;
  const rows = snapshot.facts.questions.flatMap(({ aspects }) =>
    aspects.flatMap(({ aspect, evidence }) =>
      evidence.map(({ title, datedOn }) => [
        telling.read(snapshot.words.aspects[aspect]),
        title,
        telling.date(datedOn),
      ]),
    ),
  );
  if (rows.length === 0) return [];
  return [
    heading(2, report.evidence),
    table({
      caption: report.evidenceCaption,
      header: [sheets.aspect, report.what, report.dated],
      rows,
      widths: [3, 5, 2],
    }),
  ];
}

function healthySchoolBlocks({ healthySchool, words }: ReviewSnapshot, telling: Telling) {
  const { reading, optional } = telling.texts.reviews;
  if (!healthySchool) return [];
  return [
    heading(2, reading.healthySchool),
    ...healthySchool.flatMap(({ name, aspects }): readonly Block[] => {
      const items = aspects.flatMap(({ aspect, evidence }) =>
        evidence.map(({ title }) => `${telling.read(words.aspects[aspect])}: ${title}`),
      );
      return [
        heading(3, telling.read(name)),
        ...(items.length === 0 ? [paragraph(optional.noEvidence)] : list(items)),
      ];
    }),
  ];
}

function aboutBlocks({ snapshot, checksum }: FrozenSnapshot, telling: Telling): readonly Block[] {
  const { report } = telling.texts.exports;
  const { questions, scales, anchoring } = snapshot.definitions;
  return [
    heading(2, report.about),
    paragraph(report.aboutText([questions, scales, anchoring].join(', '))),
    paragraph(report.noPupils),
    paragraph(report.checksum(checksum), 'NOTE'),
  ];
}
