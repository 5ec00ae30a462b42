import type { Browser, Page } from '@playwright/test';
import { randomBytes, randomUUID } from 'node:crypto';
import { expect, expectAccessible, signIn, test } from './journey';

const kernteam = { email: 'kernteam@voorbeeld.test', password: 'verankerd-demo' };
const inIndex = ['SCHOOL_PLAN', 'ANNUAL_TIMETABLE', 'INDUCTION', 'TIME', 'COMMITMENT'];
/** The part of the index about which nothing is said yet, and the screen in a meeting that asks for it. */
const asked = { label: 'Afspraken vastleggen', screen: 16 };
const votes = [
  'Geregeld en in gebruik',
  'Geregeld en in gebruik',
  'Geregeld en in gebruik',
  'Deels geregeld',
  'Weet ik niet',
];

/** A choice of this journey alone, at the school of the demo. */
type Choice = {
  readonly name: string;
  readonly school: string;
  readonly address: string;
  readonly schoolYear: string;
};

test('a team confirms in a meeting, and sees what it does to how firm the work is', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await signIn(page, kernteam);
  const choice = await chooseAndRate(page);

  await test.step('the index follows from what was agreed, its formula in view', async () => {
    await page.goto(`${choice.address}/borging`);
    await expect(page.getByText('100 × 5 ÷ 15 = 33,3').first()).toBeVisible();
    await expect(page.getByText(fallOf(5))).toBeVisible();
  });

  await test.step('five members vote on their phones, and the team agrees', async () => {
    const meeting = `vergadering=ja&onderdeel=${asked.screen}`;
    await page.goto(`${choice.address}/${choice.schoolYear}/bevestigen?${meeting}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(asked.label);
    await vote(page, browser);
    await page.getByRole('radio', { name: /Geregeld en in gebruik/ }).check();
    await expect(page.getByText(/Opgeslagen om \d\d:\d\d/).first()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Schoolplan');
  });

  await test.step('index and forecast change with it, and the past stays as it was', async () => {
    await page.goto(`${choice.address}/borging`);
    await expect(page.getByText('100 × 7 ÷ 18 = 38,9').first()).toBeVisible();
    await expect(page.getByText(fallOf(6))).toBeVisible();
    const [year = ''] = choice.schoolYear.split('-');
    await page.getByLabel('Stand op').fill(`${year}-01-05`);
    await expect(
      page.getByText(`Je kijkt terug: zo stond het op 5 januari ${year}.`),
    ).toBeVisible();
    await expect(page.getByText('100 × 7 ÷ 18')).toHaveCount(0);
  });

  await test.step('the turn of the school year plans its milestones once', async () => {
    await page.goto(`${choice.school}/nieuw-schooljaar`);
    await page.getByRole('link', { name: new RegExp(`^Begin ?: ${choice.name}`) }).click();
    await carryOut(page);
    await expect(
      page.getByText(/[1-9]\d* mijlpa(al|len) sta(at|an) nu in de planning/),
    ).toBeVisible();
    await page.goto(`${choice.school}/nieuw-schooljaar`);
    await page.getByRole('link', { name: new RegExp(`^Bekijk opnieuw ?: ${choice.name}`) }).click();
    await carryOut(page);
    await expect(page.getByText('Er is geen mijlpaal bijgekomen: ze stonden er al.')).toBeVisible();
  });

  await test.step('a new coordinator finds it all on one page, on paper too', async () => {
    await page.goto(`${choice.address}/overdracht`);
    await expect(
      page.getByRole('heading', { name: 'Wat nu het eerst aandacht vraagt' }),
    ).toBeVisible();
    await expect(page.getByRole('row', { name: new RegExp(asked.label) })).toContainText(
      'Geregeld en in gebruik',
    );
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.toString('latin1', 0, 5)).toBe('%PDF-');
  });
});

/** Records a choice and the first ratings over the API: how that looks to a person is another journey. */
async function chooseAndRate(page: Page): Promise<Choice> {
  const { session } = (await (await page.request.get('/api/session')).json()) as {
    session: { memberships: { organisationId: string }[] };
  };
  const schoolId = session.memberships[0]?.organisationId ?? '';
  const name = `Vergaderproef ${randomBytes(3).toString('hex')}`;
  const schoolYear = schoolYearOfToday();
  const [first = ''] = schoolYear.split('-');
  const choices = `/api/schools/${schoolId}/choices`;
  const made = await page.request.post(choices, {
    headers: { 'idempotency-key': randomUUID() },
    data: {
      startSchoolYear: schoolYear,
      intervention: { kind: 'OWN', name, provider: null, link: null },
      ...{ goal: 'Prettig samen leren', targetGroup: 'UNIVERSAL', foundIn: null },
      ...{ effectiveness: null, recognitionLevel: null, recognitionSource: null },
      ...{ recognitionSeenOn: null, executor: null, training: null, hours: null, cost: null },
      ...{ alternatives: [], decidedBy: 'kernteam', decidedOn: `${first}-06-01` },
    },
  });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()) as { id: string };
  for (const aspect of inIndex) {
    const rating = `${choices}/${id}/school-years/${schoolYear}/ratings/${aspect}`;
    const rated = await page.request.put(rating, {
      headers: { 'if-match': '"0"' },
      data: { state: 'RATED', level: 1 },
    });
    expect(rated.status()).toBe(200);
  }
  const school = `/scholen/${schoolId}`;
  return { name, school, address: `${school}/interventies/${id}`, schoolYear };
}

/** Opens a vote, lets five phones join and vote, and shows what they said. */
async function vote(page: Page, browser: Browser): Promise<void> {
  await page.getByRole('button', { name: 'Stemmen met het team' }).click();
  await page.getByLabel('Met hoeveel mensen zijn jullie?').fill(String(votes.length));
  await page.getByRole('button', { name: 'Open de stemming' }).click();
  const code = (await page.locator('.code').innerText()).replace(/^.*:|\s/gs, '');
  const contexts = await Promise.all(votes.map(() => browser.newContext({ locale: 'nl-NL' })));
  const phones = await Promise.all(contexts.map((context) => context.newPage()));
  for (const phone of phones) {
    await phone.setViewportSize({ width: 360, height: 740 });
    await phone.goto(`${process.env['JOURNEY_URL'] ?? ''}/stem`);
    await phone.getByLabel('Code').fill(code);
    await phone.getByRole('button', { name: 'Doe mee' }).click();
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Even wachten');
  }
  await page.getByRole('button', { name: 'Laat stemmen over dit onderdeel' }).click();
  for (const [number, phone] of phones.entries()) {
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText(asked.label);
    await phone.getByRole('radio', { name: votes[number] ?? '' }).check();
    await expect(phone.getByText('Je stem is verzonden.', { exact: false })).toBeVisible();
  }
  await expect(page.getByText('5 van 5 stemden')).toBeVisible();
  // What others said is not on any screen until it is shown to all at once.
  await expect(page.getByRole('heading', { name: /De stemmen/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Toon de stemmen' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: votes[0] ?? '' })).toContainText('3');
  await Promise.all(contexts.map((context) => context.close()));
}

async function carryOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Volgende: Mijlpalen' }).click();
  await page.getByRole('button', { name: /^Begin \d{4}-\d{4}$/ }).click();
}

/** What the forecast says. What was judged in a school year holds until 31 October of the next. */
function fallOf(count: number): string | RegExp {
  const month = new Date().getMonth() + 1;
  return month >= 8 && month <= 10
    ? /^Niets\. Alles is dit schooljaar/
    : `${count} onderdelen zakken.`;
}

function schoolYearOfToday(): string {
  const today = new Date();
  const start = today.getMonth() >= 7 ? today.getFullYear() : today.getFullYear() - 1;
  return `${start}-${start + 1}`;
}
