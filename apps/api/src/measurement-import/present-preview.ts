import { type AnswerOf, type previewMeasurementImport } from '@verankerd/contract';
import { mappingProblemsOf } from '@verankerd/domain';
import { type MeasurementImportPlan } from './import-plan';
import { usualNewIndicators } from './resolve-series';

type Preview = AnswerOf<typeof previewMeasurementImport>;

const measurementsTold = 100;
const schoolsTold = 2_000;
const seriesTold = 300;

/** Tells what an import would do. Of the values only what stands in the file itself, and nothing of hidden ones. */
export function presentPreview(plan: MeasurementImportPlan): Preview {
  const { survey, header, gathered, settings } = plan;
  const { schoolYear, yearMeaning, round, blankMeans } = survey.mapping;
  return {
    checksum: plan.checksum,
    file: presentFile(plan),
    columns: columnsOf(plan),
    ...{ schoolYear, yearMeaning, round, blankMeans },
    isRemembered: plan.isRemembered,
    isAskew: gathered.isAskew,
    mappingProblems: header.line === null ? [] : [...mappingProblemsOf(survey.mapping)],
    schools: plan.schools.slice(0, schoolsTold),
    series: plan.series
      .slice(0, seriesTold)
      .map(({ indicator, group, rows, to }) => ({ indicator, group, rows, to })),
    newIndicators: settings.newIndicators ?? usualNewIndicators,
    indicators: plan.indicators.map(({ id, name }) => ({ id, name })),
    counts: plan.counts,
    measurements: plan.measurements
      .slice(0, measurementsTold)
      .map(({ line, series, schoolYear: year, round: time, value, figure, outcome }) => ({
        ...{ line, ...series, schoolYear: year, round: time, state: value.state, figure, outcome },
      })),
    problems: plan.problems.map((problem) => ({
      ...problem,
      column: problem.column === null ? null : (header.headers[problem.column] ?? null),
    })),
    rejectedRows: plan.rejectedRows.map(({ line, cells }) => ({ line, cells: [...cells] })),
  };
}

function presentFile({ file, fileName, header, survey }: MeasurementImportPlan): Preview['file'] {
  const { kind, codePage, delimiter, sheet } = file;
  return {
    name: fileName,
    ...{ kind, codePage, delimiter, sheet, sheets: [...file.sheets] },
    headerLine: header.line,
    decimalSign: survey.sign,
    hasMixedSigns: survey.hasMixedSigns,
    rows: survey.rows,
    foreignRows: survey.foreignRows,
  };
}

function columnsOf({ header, survey }: MeasurementImportPlan): Preview['columns'] {
  const byPlace = new Map(survey.mapping.columns.map((column) => [column.at, column]));
  return header.headers.map((name, at) => ({
    at,
    header: name,
    samples: [...(header.samples[at] ?? [])],
    field: byPlace.get(at)?.field ?? null,
    schoolYear: byPlace.get(at)?.schoolYear ?? null,
  }));
}
