import { ImportGatherer, disclosureRule, plainDate, schoolYear } from '@verankerd/domain';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openTableFile } from '../platform/table-files/table-file';
import { findHeader } from './find-header';
import { surveyTable } from './survey-table';

const data = path.join(__dirname, '../../../../../shared/data');
const describeWithData = existsSync(path.join(data, 'messy')) ? describe : describe.skip;

/** Files as they were published: read as the import reads them, with one mean for all figures. */
async function gatherFile(name: string) {
  const file = await openTableFile(name, readFileSync(path.join(data, name)));
  const header = await findHeader(file);
  const survey = await surveyTable(file, header, { schoolYear: schoolYear('2018-2019') });
  const gatherer = new ImportGatherer({
    headers: header.headers,
    ...{ mapping: survey.mapping, sign: survey.sign, today: plainDate('2026-11-25') },
    hasFixedWidth: file.kind === 'TEXT',
    isOwnSchool: () => true,
    targetOf: ({ indicator }) => ({
      ...{ indicatorId: indicator, group: 'SCHOOL', subject: 'PUPILS', kind: 'MEAN' },
      ...{ scale: { min: 0, max: 10, answerStep: 1 }, rule: disclosureRule('PUPILS') },
    }),
  });
  for await (const row of file.rows()) if (row.line > (header.line ?? 0)) gatherer.add(row);
  return { file, header, survey, result: gatherer.result() };
}

describeWithData('tables as they were published (left out without ../shared/data)', () => {
  it.each([
    ['messy/bo-sbo-eindscores_mixed-codepage.subset.csv', 1, 'COMMA', ';', 76],
    ['messy/bo-vestigingen_2013-06_trailing-space-header.subset.csv', 1, 'COMMA', ';', 188],
    ['messy/cbs-achterstandsscores-scholen-2019.xlsx', 4, 'COMMA', null, 6299],
    ['messy/inspectie-opbrengstoordelen-vo-2012_unpadded-vestnr.csv', 1, 'COMMA', ';', 1169],
    ['messy/inspectie-toezichtkaart-vo-2012.head.csv', 1, 'COMMA', ';', 60],
    ['messy/veiligheidsregios_bom-quoted-semicolon.csv', 1, 'COMMA', ';', 357],
    ['messy/vo-geslaagden_GOOD.head.csv', 1, 'COMMA', ';', 400],
    ['eval/nyc-school-survey_2019.csv', 1, 'POINT', ',', 1829],
    ['eval/skolenkaten-per-school-series_kungsbacka.EXCERPT.csv', 1, 'POINT', ',', 115],
    ['eval/skolenkaten-raw-rows_kungsbacka.EXCERPT.csv', 1, 'POINT', ',', 7],
  ])('recognises %s', async (name, line, sign, delimiter, rows) => {
    const { file, header, survey, result } = await gatherFile(name);
    expect({ line: header.line, sign: survey.sign, delimiter: file.delimiter }).toEqual({
      ...{ line, sign, delimiter },
    });
    expect(survey.rows).toBe(rows);
    expect(survey.hasMixedSigns).toBe(false);
    expect(result.isAskew).toBe(false);
  });

  it('reads the decimal commas of the good table, and refuses the one that took them for delimiters', async () => {
    const good = await gatherFile('messy/vo-geslaagden_GOOD.head.csv');
    expect(good.survey.mapping.columns.filter(({ field }) => field === 'MEAN')).toHaveLength(3);
    const broken = await gatherFile('messy/vo-geslaagden_BROKEN.head.csv');
    expect(broken.result).toMatchObject({ isAskew: true, measurements: [], rows: { read: 0 } });
  });

  it('never brings in a mean of New York: the file does not tell of how many answers', async () => {
    const { result } = await gatherFile('eval/nyc-school-survey_2019.csv');
    const reported = result.measurements.filter(({ value }) => value.state === 'REPORTED');
    expect(reported).toEqual([]);
    expect(result.problems.some(({ code }) => code === 'N_NEEDED')).toBe(true);
  });
});
