import { percentageOf } from '../anchoring/exact-figure';
import { disclosureRule } from '../disclosure/disclosure-rule';
import { questionKeys } from '../questions/questions';
import { plainDate } from '../school-year/plain-date';
import { linesAsked, overseenLines } from './matrix-lines';
import { matrixOverview } from './matrix-overview';
import type { MatrixRow, MatrixSchool } from './matrix-row';
import { standingOfLetter } from './standing';

const rule = disclosureRule('NOT_PEOPLE', {});

const school = (number: number, facts: Partial<MatrixSchool> = {}): MatrixSchool => ({
  name: `School ${number}`,
  establishmentCode: `99ZA0${number}`,
  place: 'Voorbeeldstad',
  sector: 'PO',
  boardNumber: null,
  partnershipCode: null,
  isSharing: true,
  id: null,
  ...facts,
});

const row = (of: MatrixSchool, letters: string, facts: Partial<MatrixRow> = {}): MatrixRow => ({
  school: of,
  interventionKey: null,
  interventionName: 'Een',
  status: 'ACTIVE',
  questions: [...letters].map(standingOfLetter),
  overdue: 0,
  overdueSince: null,
  handedInOn: plainDate('2026-11-25'),
  isExplained: false,
  explanation: null,
  anchoring: null,
  confirmed: null,
  choiceId: null,
  ...facts,
});

const schools = [school(1), school(2, { name: 'Élan' }), school(3), school(4, { sector: 'VO' })];
const [first, second, third] = schools as [MatrixSchool, MatrixSchool, MatrixSchool];

describe('the lines of what an overseer sees', () => {
  const lines = overseenLines(schools, [
    row(first, 'TTTTTTT'),
    row(first, 'PTTTTTT', { interventionName: 'Twee' }),
    row(third, 'BTTTTTX'),
  ]);

  it('are the choices of each school in its order, and schools that handed in nothing', () => {
    expect(lines.map((line) => [line.school.name, line.row?.interventionName ?? null])).toEqual([
      ['School 1', 'Een'],
      ['School 1', 'Twee'],
      ['Élan', null],
      ['School 3', 'Een'],
      ['School 4', null],
    ]);
  });

  it.each([
    ['elan', {}, ['Élan']],
    ['99za03 een', {}, ['School 3']],
    ['', { sector: 'VO' } as const, ['School 4']],
    ['', { onlyAttention: true }, ['School 1', 'School 3']],
    ['', { onlyAttention: true, question: 'ANCHORING' } as const, []],
    ['bestaat niet', {}, []],
  ])('that "%s" and %j ask for are of %j', (search, filter, expected) => {
    expect(linesAsked(lines, { search, filter }).map((line) => line.school.name)).toEqual(expected);
  });
});

describe('the overview of lines', () => {
  it('counts schools once, and running choices in the distributions', () => {
    const overview = matrixOverview(
      overseenLines(schools, [
        row(first, 'TTTTTTT'),
        row(first, 'POTTTTT', { interventionName: 'Twee' }),
        row(second, 'BTTTTTX'),
        row(third, 'DTTTTTT'),
        row(third, 'BTTTTTT', { status: 'PAUSED' }),
      ]),
      rule,
    );
    expect(overview).toMatchObject({ schools: 4, needing: 2, choices: 4 });
    expect(overview.silent.map(({ name }) => name)).toEqual(['School 4']);
    expect(overview.asking.map((each) => each.school.name)).toEqual(['School 1', 'Élan']);
    if (overview.questions.state === 'HIDDEN') throw new Error('Three schools are enough');
    expect(overview.questions.figure.map(({ question }) => question)).toEqual(questionKeys);
    expect(overview.questions.figure[0]?.counts).toEqual({
      ON_TRACK: 1,
      ATTENTION: 1,
      BEHIND: 1,
      DONE: 1,
      NOT_STARTED: 0,
      NOT_APPLICABLE: 0,
    });
  });

  it('tells how firm it is from three schools with an index, whatever else runs', () => {
    const index = (part: number) => ({
      anchoring: {
        index: percentageOf(part, 18),
        label: null,
        rated: 6,
        applicable: 6,
        lowestLevel: 0,
        hasBadge: false,
      },
    });
    const anchoringOf = (known: number) =>
      matrixOverview(
        overseenLines(
          schools,
          schools.map((each, place) => row(each, 'TTTTTTT', place < known ? index(9) : {})),
        ),
        rule,
      ).anchoring;
    expect(anchoringOf(2)).toEqual({ state: 'HIDDEN', reason: 'FEW_SCHOOLS' });
    expect(anchoringOf(3)).toMatchObject({
      state: 'SHOWN',
      figure: { computed: 3, notComputed: 1, spread: { median: 50 } },
    });
  });

  it('looks at one question when it is named', () => {
    const overview = matrixOverview(
      overseenLines(
        schools,
        schools.map((each) => row(each, 'PTTTTTT')),
      ),
      rule,
      'ANCHORING',
    );
    expect(overview.needing).toBe(0);
    expect(overview.questions).toMatchObject({ figure: [{ question: 'ANCHORING' }] });
  });

  it.each([
    ['two schools', [row(first, 'TTTTTTT'), row(second, 'TTTTTTT')], 'FEW_SCHOOLS'],
    [
      'schools of which one has nearly all',
      [...Array.from({ length: 20 }, () => row(first, 'TTTTTTT')), row(second, 'TTTTTTT')].concat(
        row(third, 'TTTTTTT'),
      ),
      'ONE_LARGE_SCHOOL',
    ],
  ])('tells no distribution over %s', (_, rows, reason) => {
    const overview = matrixOverview(overseenLines(schools, rows), rule);
    expect(overview.questions).toEqual({ state: 'HIDDEN', reason });
    expect(overview.anchoring).toEqual({ state: 'HIDDEN', reason: 'FEW_SCHOOLS' });
  });
});
