import { listCatalogue, readCatalogueEntry, type RequestOf } from '@verankerd/contract';
import { catalogue1 } from '@verankerd/content';
import { TestApi } from '../platform/testing/test-api';
import { catalogueId, loadCatalogue } from './load-catalogue';

type Query = NonNullable<RequestOf<typeof listCatalogue>['query']>;

describe('catalogue', () => {
  let api: TestApi;
  let cookie: string;

  beforeAll(async () => {
    api = await TestApi.start();
    await loadCatalogue(api.database.owner.manager);
    const schoolId = await api.world.school();
    cookie = await api.world.signedIn('CORE_TEAM_MEMBER', schoolId);
    await api.database.owner.query(
      `INSERT INTO interventions (id, school_id, name) VALUES (gen_random_uuid(), $1, 'Eigen aanpak')`,
      [schoolId],
    );
  });
  afterAll(() => api.stop());

  const keysFor = async (query: Query) => {
    const { answer } = await api.call(listCatalogue, { query }, cookie);
    return answer.entries.map(({ key }) => key);
  };

  it('lists every entry of the content pack in its order, and no own intervention', async () => {
    expect(await keysFor({})).toEqual(catalogue1.entries.map(({ key }) => key));
  });

  it('tells only what the content pack states, with its sources', async () => {
    const { answer } = await api.call(
      readCatalogueEntry,
      { params: { interventionId: catalogueId('rots-en-water') } },
      cookie,
    );
    expect(answer).toEqual({
      id: catalogueId('rots-en-water'),
      key: 'rots-en-water',
      name: 'Rots en Water',
      provider: 'Rots en Water Instituut Nederland',
      targetLevels: ['UNIVERSAL'],
      sectors: ['PO', 'VO', 'GO'],
      goals: ['SKILLS_AND_RESILIENCE', 'GROUP_DYNAMICS_AND_BULLYING'],
      targetGroup: { nl: 'Alle leerlingen van 9 tot 18 jaar', en: 'All pupils aged 9 to 18' },
      aim: expect.objectContaining({ nl: expect.stringContaining('vaardigheden') }),
      executor: {
        nl: 'Een getrainde docent, vaak in de gymles',
        en: 'A trained teacher, often in PE lessons',
      },
      demands: { nl: '8 tot 10 lessen van 45 minuten', en: '8 to 10 lessons of 45 minutes' },
      remark: expect.objectContaining({ en: 'The size is stated on sheerenloo.nl.' }),
      link: 'https://www.nji.nl/interventies/rots-en-water',
      recognitions: [
        {
          level: 'NOT_RECOGNISED',
          databank: 'NJI',
          recognisedOn: '2017-10-27',
          seenOn: null,
          validUntil: null,
          latest: true,
          verified: false,
          link: 'https://www.nji.nl/interventies/rots-en-water',
        },
      ],
    });
  });

  it('says until when a recognition holds that has a day and a level', async () => {
    const { answer } = await api.call(
      readCatalogueEntry,
      { params: { interventionId: catalogueId('taakspel') } },
      cookie,
    );
    expect(answer.recognitions[0]).toMatchObject({
      level: 'GOOD_INDICATIONS',
      recognisedOn: '2016-10-06',
      validUntil: '2021-10-06',
    });
  });

  it.each<[Query, (entry: (typeof catalogue1.entries)[number]) => boolean]>([
    [{ sector: 'VO' }, (entry) => entry.sectors.includes('VO')],
    [{ sector: 'GO' }, (entry) => entry.sectors.includes('GO')],
    [{ targetLevel: 'INDICATED' }, (entry) => entry.targetLevels.includes('INDICATED')],
    [
      { sector: 'PO', targetLevel: 'UNIVERSAL' },
      (entry) => entry.sectors.includes('PO') && entry.targetLevels.includes('UNIVERSAL'),
    ],
  ])('filters by %j', async (query, fits) => {
    const expected = catalogue1.entries.filter(fits).map(({ key }) => key);
    expect(expected.length).toBeGreaterThan(0);
    expect(await keysFor(query)).toEqual(expected);
  });

  it.each([
    ['kanjer', ['kanjertraining']],
    ['WATER rots', ['rots-en-water']],
    ['  taakspel  ', ['taakspel']],
    ['assertive mentally', ['marietje-kessels-project']],
    ['%', []],
    ['_', []],
    ['\\', []],
    ["' OR 1=1 --", []],
  ])('finds for the words "%s" %j', async (q, expected) => {
    expect(await keysFor({ q })).toEqual(expected);
  });

  it('takes no words as no filter', async () => {
    expect(await keysFor({ q: '  ' })).toHaveLength(catalogue1.entries.length);
  });

  it.each([
    ['sector=HBO', '/query/sector', 'not-a-choice'],
    ['targetLevel=ALL', '/query/targetLevel', 'not-a-choice'],
    [`q=${'x'.repeat(101)}`, '/query/q', 'too-long'],
    ['order=level', '/query/order', 'unknown-field'],
  ])('refuses the filter %s', async (query, pointer, code) => {
    const { status, problem } = await api.send('GET', `/api/catalogue?${query}`, {
      cookie: `verankerd_session=${cookie}`,
    });
    expect(status).toBe(422);
    expect(problem.errors).toMatchObject([{ pointer, code }]);
  });

  it.each(['not-an-id', '00000000-0000-0000-0000-000000000000'])(
    'knows no entry %s',
    async (id) => {
      const params = { interventionId: id };
      expect((await api.call(readCatalogueEntry, { params }, cookie)).status).toBe(404);
    },
  );

  it("does not show a school's own intervention as an entry, not even to the school", async () => {
    const [own] = await api.database.owner.query<[{ id: string }]>(
      'SELECT id FROM interventions WHERE school_id IS NOT NULL',
    );
    const params = { interventionId: own.id };
    expect((await api.call(readCatalogueEntry, { params }, cookie)).status).toBe(404);
  });

  it('is for people who are signed in, of any role', async () => {
    expect((await api.call(listCatalogue)).status).toBe(401);
    const board = await api.world.signedIn('BOARD_OFFICER', await api.world.board());
    const { answer } = await api.call(listCatalogue, {}, board);
    expect(answer.entries).toHaveLength(catalogue1.entries.length);
  });
});

describe('loadCatalogue', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  const everything = () =>
    Promise.all([
      api.database.owner.query('SELECT * FROM interventions ORDER BY key'),
      api.database.owner.query('SELECT * FROM recognitions ORDER BY intervention_id, position'),
    ]);

  it('changes nothing when it is done again, also twice at once', async () => {
    await loadCatalogue(api.database.owner.manager);
    const once = await everything();
    expect(once[0]).toHaveLength(catalogue1.entries.length);
    expect(once[1]).toHaveLength(
      catalogue1.entries.reduce((sum, { recognitions }) => sum + recognitions.length, 0),
    );
    await Promise.all([
      loadCatalogue(api.database.owner.manager),
      loadCatalogue(api.database.owner.manager),
    ]);
    expect(await everything()).toEqual(once);
  });

  it('takes over what a newer pack says, keeps ids, and removes no entry', async () => {
    const [first, second, ...rest] = catalogue1.entries;
    if (!first || !second) throw new Error('The catalogue has entries');
    await loadCatalogue(api.database.owner.manager);
    const newer = {
      ...catalogue1,
      id: 'catalogue@2',
      entries: [{ ...first, name: 'Nieuwe naam', recognitions: [] }, ...rest],
    };
    await loadCatalogue(api.database.owner.manager, newer);
    const rows = await api.database.owner.query<
      { id: string; key: string; name: string; pack_version: string; recognitions: number }[]
    >(
      `SELECT id, key, name, pack_version, (SELECT count(*)::int FROM recognitions WHERE intervention_id = i.id) AS recognitions
       FROM interventions i WHERE key = ANY ($1) ORDER BY pack_version DESC`,
      [[first.key, second.key]],
    );
    expect(rows).toEqual([
      {
        id: catalogueId(first.key),
        key: first.key,
        name: 'Nieuwe naam',
        pack_version: 'catalogue@2',
        recognitions: 0,
      },
      {
        id: catalogueId(second.key),
        key: second.key,
        name: second.name,
        pack_version: 'catalogue@1',
        recognitions: second.recognitions.length,
      },
    ]);
  });
});
