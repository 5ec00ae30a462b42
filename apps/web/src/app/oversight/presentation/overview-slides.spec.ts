import { nl } from '@verankerd/content/texts';
import { matrixOverviewAnswer, type MatrixOverviewAnswer } from '@verankerd/contract';
import { questionKeys } from '@verankerd/domain';
import { overviewSlides, type OverviewWords } from './overview-slides';

const words: OverviewWords = {
  all: nl,
  texts: nl.oversight.matrix,
  read: (text) => text.nl,
  date: (date) => date,
  number: (value) => String(value),
  asOn: '25 november 2026',
  filters: [],
};

function overview(parts: Record<string, unknown> = {}): MatrixOverviewAnswer {
  return matrixOverviewAnswer.parse({
    today: '2026-11-25',
    asOn: '2026-11-25',
    schoolYear: '2026-2027',
    organisation: { id: '00000000-0000-4000-8000-000000000001', name: 'Stichting Proefbestuur' },
    narrowedTo: { board: null, partnership: null, school: null },
    all: 12,
    schools: 12,
    needing: 9,
    silent: 0,
    choices: 4,
    questions: { state: 'HIDDEN', reason: 'FEW_SCHOOLS' },
    anchoring: { state: 'HIDDEN', reason: 'FEW_SCHOOLS' },
    asking: [],
    askingLeftOut: 0,
    silentSchools: [],
    ...parts,
  });
}

const titles = (parts: Record<string, unknown>) =>
  overviewSlides(overview(parts), words).map(({ title }) => title);

const asking = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    schoolName: `School ${place + 1}`,
    place: null,
    interventionName: 'KiVa',
    questions: [{ question: 'ANCHORING', reason: 'NOTHING_PLANNED' }],
    overdue: 0,
    overdueSince: null,
    explanation: null,
  }));

describe('the slides of an overview', () => {
  it('begin with whose it is, of which day and narrowed by what, and end with what is agreed on', () => {
    const slides = overviewSlides(overview(), { ...words, filters: ['Sector: basisonderwijs'] });
    expect(slides.slice(0, 2)).toEqual([
      {
        kind: 'WORDS',
        title: 'Stichting Proefbestuur',
        lead: 'De zeven vragen in 2026-2027',
        notes: [
          'Stand op 25 november 2026',
          'Een selectie van de scholen: Sector: basisonderwijs.',
          'Hier staat alleen wat scholen hebben ingediend. Dit is geen ranglijst.',
        ],
      },
      {
        kind: 'WORDS',
        title: 'Waar is aandacht nodig?',
        lead: '9 van de 12 scholen vragen nu om aandacht.',
        notes: ['Er lopen 4 interventies.'],
      },
    ]);
    expect(slides.at(-1)).toMatchObject({ kind: 'POINTS', title: 'Wat spreken we af?' });
  });

  it('say why there is no distribution, and draw none', () => {
    const slides = overviewSlides(overview(), words);
    expect(slides.filter(({ kind }) => kind === 'FIGURES')).toEqual([]);
    expect(slides.slice(2, 4)).toMatchObject([
      { title: 'De zeven vragen: nog geen beeld', notes: [nl.oversightTrends.hidden.FEW_SCHOOLS] },
      { title: 'Hoe stevig het zit: nog geen beeld' },
    ]);
  });

  it('leave the figures out when nothing was handed in', () => {
    expect(titles({ choices: 0 })).toEqual([
      'Stichting Proefbestuur',
      'Waar is aandacht nodig?',
      'Wat spreken we af?',
    ]);
  });

  it('draw the questions in shares, with the counts beside them', () => {
    const counts = { ON_TRACK: 1, ATTENTION: 0, BEHIND: 1, DONE: 2, NOT_STARTED: 0 };
    const figure = questionKeys.map((question, place) => ({
      question,
      counts:
        place === 5
          ? { ...counts, BEHIND: 3, DONE: 0, NOT_APPLICABLE: 0 }
          : { ...counts, NOT_APPLICABLE: 0 },
    }));
    const [slide] = overviewSlides(
      overview({ questions: { state: 'SHOWN', figure } }),
      words,
    ).filter(({ kind }) => kind === 'FIGURES');
    if (slide?.kind !== 'FIGURES') throw new Error('There is a picture');
    expect(slide.chart.title).toBe('Borgen vraagt het meest: 1 van de 4 op schema of klaar');
    for (const place of questionKeys.keys())
      expect(
        slide.chart.series.reduce((sum, { points }) => sum + (points[place]?.value ?? 0), 0),
      ).toBe(100);
    expect(slide.table.header).toEqual([
      'Vraag',
      'op schema',
      'aandacht',
      'achter',
      'klaar',
      'niet gestart',
    ]);
    expect(slide.table.rows[0]).toEqual(['Schoolbrede aanpak', '1', '0', '1', '2', '0']);
  });

  it('count how firm it is by label, with the middle half', () => {
    const figure = {
      labels: { START: 1, UNDERWAY: 0, BUILDING: 2, FIRM: 1 },
      weakest: [0, 0, 0, 0],
      computed: 4,
      notComputed: 1,
      spread: { lower: 40, median: 55.5, upper: 70 },
    };
    const [slide] = overviewSlides(
      overview({ anchoring: { state: 'SHOWN', figure } }),
      words,
    ).filter(({ kind }) => kind === 'FIGURES');
    if (slide?.kind !== 'FIGURES') throw new Error('There is a picture');
    expect(slide.chart.series[0]?.points.map(({ value }) => value)).toEqual([1, 0, 2, 1]);
    expect(slide.table.rows).toContainEqual(['in opbouw', '2', '50 %']);
    expect(slide.notes[0]).toContain('De middelste borgingsindex is 55.5.');
  });

  it.each([
    [1, 1, ''],
    [5, 2, ''],
    [43, 10, 'En nog 3. Die staan in de lijst.'],
  ])('name %i choices on %i screens', (count, screens, foot) => {
    const slides = overviewSlides(overview({ asking: asking(count) }), words);
    const named = slides.filter((slide) => slide.kind === 'ASKING');
    expect(named).toHaveLength(screens);
    expect(named.at(-1)?.foot).toBe(foot);
    expect(named[0]?.entries[0]).toEqual({
      school: 'School 1',
      intervention: 'KiVa',
      why: 'niets gepland bij 1 vraag',
      where: 'Borgen',
    });
  });

  it('name the schools of which nothing is to be seen, and why', () => {
    const silentSchools = [
      { name: 'De Stille', place: 'Demodorp', isSharing: true },
      { name: 'De Zwijger', place: null, isSharing: false },
    ];
    const slides = overviewSlides(overview({ silent: 5, silentSchools }), words);
    expect(slides.at(-2)).toEqual({
      kind: 'POINTS',
      title: 'Van deze scholen is nog niets te zien',
      points: ['De Stille, Demodorp: nog niets ingediend', 'De Zwijger: deelt niets'],
      foot: 'En nog 3. Die staan in de lijst.',
    });
  });
});
