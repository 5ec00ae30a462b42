import {
  type AnswerOf,
  type Route,
  importRegister,
  listRegisterImports,
  previewRegisterImport,
} from '@verankerd/contract';
import { randomUUID } from 'node:crypto';
import { sessionCookie } from '../platform/http/session-guard';
import { type TestAnswer, TestApi } from '../platform/testing/test-api';
import { inventedRegisters } from './testing/invented-files';
import { RegisterInDatabase } from './testing/register-in-database';
import { type SentForm, uploadForm } from '../platform/testing/upload-form';
import { inventedForm } from './testing/invented-form';

let api: TestApi;
let administrator: string;
const [oldest, newer] = inventedRegisters;

async function start(): Promise<void> {
  api = await TestApi.start();
  administrator = await api.world.signedIn('ADMINISTRATOR');
}

async function send<R extends Route>(
  route: R,
  form: SentForm,
  { as = administrator, key = randomUUID() as string } = {},
): Promise<TestAnswer<AnswerOf<R>>> {
  const headers = { ...form.headers, 'accept-language': 'nl', 'idempotency-key': key };
  const cookie = `${sessionCookie}=${as}`;
  return api.send(route.method, route.path, { body: form.body, headers, cookie });
}

describe('importing over the API', () => {
  let register: RegisterInDatabase;

  beforeEach(async () => {
    await start();
    register = new RegisterInDatabase(api.database.owner);
  });
  afterEach(() => api.stop());

  async function carriedOut(name: string): Promise<void> {
    const preview = await send(previewRegisterImport, await inventedForm([name]));
    const fields = { previewChecksum: preview.answer.checksum };
    const { status } = await send(importRegister, await inventedForm([name], fields));
    expect(status).toBe(201);
  }

  it('previews without changing anything', async () => {
    const before = await register.everything();
    const { status, answer } = await send(previewRegisterImport, await inventedForm([oldest]));
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      hasEffect: true,
      files: [
        {
          ...{ fileName: oldest, kind: 'REGISTER', register: 'PRIMARY', outcome: 'READY' },
          ...{ referenceDate: '2020-12-01', counts: { ADDED: 12, NEW_BOARDS: 2 } },
        },
      ],
    });
    expect(answer.files[0]?.changes).toHaveLength(12);
    expect(await register.everything()).toEqual(before);
  });

  it('carries out what was previewed, lists it, and finds nothing new after it', async () => {
    await carriedOut(oldest);
    await carriedOut(newer);
    const list = await api.call(listRegisterImports, {}, administrator);
    expect(list.answer.imports).toMatchObject([
      { fileName: newer, kind: 'REGISTER', counts: { CLOSED: 1, MOVED_BOARD: 1 } },
      { fileName: oldest, referenceDate: '2020-12-01', counts: { ADDED: 12 } },
    ]);
    expect(list.answer.imports[0]?.saved.by).toContain('Proefpersoon');
    const again = await send(previewRegisterImport, await inventedForm([newer]));
    expect(again.answer).toMatchObject({ hasEffect: false, files: [{ outcome: 'UNCHANGED' }] });
  });

  it('answers a repeated request as the first time, and refuses its key for another form', async () => {
    const { answer } = await send(previewRegisterImport, await inventedForm([oldest]));
    const form = await inventedForm([oldest], { previewChecksum: answer.checksum });
    const key = randomUUID();
    const first = await send(importRegister, form, { key });
    const second = await send(importRegister, form, { key });
    expect(second).toMatchObject({ status: 201, answer: first.answer });
    const other = await inventedForm([newer], { previewChecksum: answer.checksum });
    const reused = await send(importRegister, other, { key });
    expect(reused.problem).toMatchObject({ status: 409, code: 'request.idempotency-key-reused' });
  });

  it('refuses to carry out what would not be what was previewed', async () => {
    const preview = await send(previewRegisterImport, await inventedForm([newer]));
    await carriedOut(oldest);
    const before = await register.everything();
    const fields = { previewChecksum: preview.answer.checksum };
    const { problem } = await send(importRegister, await inventedForm([newer], fields));
    expect(problem).toMatchObject({ status: 409, code: 'import.preview-outdated' });
    expect(await register.everything()).toEqual(before);
  });
});

describe('refusing an import over the API', () => {
  beforeAll(start);
  afterAll(() => api.stop());

  it('asks for the day of a file that does not tell it', async () => {
    const text = 'BEVOEGD GEZAG NUMMER;BEVOEGD GEZAG NAAM\n99901;Stichting Verzinsel\n';
    const asked = await send(previewRegisterImport, await uploadForm([['besturen.csv', text]]));
    expect(asked.answer).toMatchObject({ hasEffect: false, files: [{ outcome: 'DATE_NEEDED' }] });
    const fields = { dates: JSON.stringify({ 'besturen.csv': '2026-08-01' }) };
    const told = await send(
      previewRegisterImport,
      await uploadForm([['besturen.csv', text]], fields),
    );
    expect(told.answer.files).toMatchObject([
      { outcome: 'READY', referenceDate: '2026-08-01', counts: { UNKNOWN_BOARDS: 1 } },
    ]);
  });

  it('tells a file that it cannot read beside one that it can', async () => {
    const [form] = [await uploadForm([['vakanties.csv', 'a;b\n1;2\n']])];
    const alone = await send(previewRegisterImport, form);
    expect(alone.problem).toMatchObject({ status: 422, code: 'import.not-a-register' });
    const board = 'BEVOEGD GEZAG NUMMER;BEVOEGD GEZAG NAAM\n99901;Stichting Verzinsel\n';
    const files = [
      ['vakanties.csv', 'a;b\n1;2\n'] as const,
      ['besturen_2026-08.csv', board] as const,
    ];
    const both = await send(previewRegisterImport, await uploadForm(files));
    expect(both.answer.files).toMatchObject([
      { fileName: 'besturen_2026-08.csv', outcome: 'READY' },
      {
        ...{ fileName: 'vakanties.csv', outcome: 'REFUSED', kind: null },
        refusal: { code: 'file.no-register', details: { looksLike: 'UNKNOWN', headers: 'a, b' } },
      },
    ]);
  });

  const header = 'PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM';
  const rest = 'STRAATNAAM;POSTCODE;PLAATSNAAM;GEMEENTENAAM;DENOMINATIE';

  it.each([
    ['an empty file', '', 'leeg'],
    ['a zip', Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'), 'zip'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 'geen tekstbestand'],
    ['noughts without end', Buffer.alloc(20_000_000), 'geen tekstbestand'],
    ['one line without end', Buffer.alloc(20_000_000, 'a'), 'Regel 1 is veel te lang'],
    ['a million rows', `${header};${rest}\n${'x\n'.repeat(1_000_000)}`, 'meer dan 30.000 rijen'],
    ['exam results', 'BRIN;EXAMENKANDIDATEN;GESLAAGDEN\n1;2;3\n', 'examenresultaten'],
  ])('refuses %s and says why', async (_, content, reason) => {
    const { problem } = await send(
      previewRegisterImport,
      await uploadForm([['bo-vestigingen_2026-08.csv', content]]),
    );
    expect(problem).toMatchObject({ status: 422, code: 'import.not-a-register' });
    expect(problem.errors).toMatchObject([{ pointer: '/body/files/0', code: 'file-refused' }]);
    expect(problem.errors?.[0]?.detail).toContain(reason);
  });

  it('refuses a file of more than 25 MB, also behind a row that is wrong', async () => {
    const large = Buffer.alloc(26_300_000, 'a\n');
    const { problem } = await send(previewRegisterImport, await uploadForm([['groot.csv', large]]));
    expect(problem).toMatchObject({ status: 413, code: 'request.too-large' });
  });

  it.each([
    ['no file', [], {}, '/body/files', 'required'],
    [
      'a field that nobody knows',
      [['a_2026-08.csv', 'a']],
      { rush: 'yes' },
      '/body/rush',
      'unknown-field',
    ],
    [
      'a day that is none',
      [['a.csv', 'a']],
      { dates: '{"a.csv":"soon"}' },
      '/body/dates',
      'not-a-date',
    ],
    ['dates that are no JSON', [['a.csv', 'a']], { dates: '{' }, '/body/dates', 'not-a-date'],
    [
      'a province that is none',
      [['a.csv', 'a']],
      { complete: 'Atlantis' },
      '/body/complete',
      'not-a-choice',
    ],
    [
      'one file twice',
      [
        ['a.csv', 'a'],
        ['a.csv', 'a'],
      ],
      {},
      '/body/files/1',
      'repeated-file',
    ],
  ] as const)('refuses %s and names the field', async (_, files, fields, pointer, code) => {
    const form = await uploadForm(files as readonly (readonly [string, string])[], fields);
    const { status, problem } = await send(previewRegisterImport, form);
    expect(status).toBe(422);
    expect(problem.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('refuses an import without the checksum of its preview', async () => {
    const { problem } = await send(importRegister, await inventedForm([oldest]));
    expect(problem.errors).toMatchObject([{ pointer: '/body/previewChecksum', code: 'required' }]);
  });

  it('refuses more files than fit, and what is no form', async () => {
    const six = Array.from({ length: 6 }, (_, index) => [`${index}.csv`, 'a'] as const);
    expect((await send(previewRegisterImport, await uploadForm(six))).status).toBe(413);
    const json = { body: Buffer.from('{}'), headers: { 'content-type': 'application/json' } };
    expect((await send(previewRegisterImport, json)).problem).toMatchObject({
      code: 'request.unsupported-media-type',
    });
  });

  it.each(['CORE_TEAM_MEMBER', 'SCHOOL_LEADER', 'BOARD_OFFICER', 'PARTNERSHIP_OFFICER'] as const)(
    'is closed to a %s',
    async (role) => {
      const organisation = role === 'BOARD_OFFICER' ? api.world.board() : api.world.school();
      const as = await api.world.signedIn(role, await organisation);
      const fields = { previewChecksum: '0'.repeat(64) };
      const answers = [
        await send(previewRegisterImport, await inventedForm([oldest]), { as }),
        await send(importRegister, await inventedForm([oldest], fields), { as }),
        await api.call(listRegisterImports, {}, as),
      ];
      expect(answers.map(({ status, problem }) => [status, problem.code])).toEqual(
        Array.from({ length: 3 }, () => [403, 'access.denied']),
      );
    },
  );
});
