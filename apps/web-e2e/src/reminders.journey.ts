import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { expect, expectAccessible, signIn, test } from './journey';

const reader = { email: 'kernteam@voorbeeld.test', password: 'verankerd-demo' };
const colleague = { email: 'schoolleider@voorbeeld.test', password: 'verankerd-demo' };

type Session = { readonly memberships: readonly { readonly organisationId: string }[] };
type Choice = {
  readonly id: string;
  readonly schoolYear: string;
  readonly intervention: { readonly name: string };
};

/** A colleague hands in a school year over the API. Answers with the name of the intervention. */
async function handInAsColleague({ request }: Page): Promise<string> {
  const { memberships } = (await (
    await request.post('/api/session', { data: colleague })
  ).json()) as Session;
  const school = `/api/schools/${memberships[0]?.organisationId ?? ''}`;
  const { choices } = (await (await request.get(`${school}/choices`)).json()) as {
    choices: readonly Choice[];
  };
  const [choice] = choices;
  if (!choice) throw new Error('The demo has a choice');
  const handedIn = await request.post(
    `${school}/choices/${choice.id}/school-years/${choice.schoolYear}/submissions`,
    { data: {}, headers: { 'Idempotency-Key': randomUUID() } },
  );
  expect(handedIn.status()).toBe(201);
  await request.delete('/api/session');
  return choice.intervention.name;
}

test('a notice of a colleague rings, is opened, and is read', async ({ page }) => {
  const intervention = await handInAsColleague(page);
  await signIn(page, reader);
  const bell = page.getByRole('link', { name: /nieuwe melding/ });
  const before = Number(/\d+/.exec((await bell.getAttribute('aria-label')) ?? '')?.[0]);
  await bell.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meldingen');
  const notice = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: `van ${intervention} ingediend.` })
    .first();
  await notice.getByRole('link').click();
  await expect(page).toHaveURL(/\/scholen\/.+\/interventies\//);
  const left = before === 1 ? 'Meldingen' : new RegExp(`^${before - 1} nieuwe melding`);
  await expect(page.getByRole('link', { name: left })).toBeVisible();
  await page.goto('/meldingen');
  await page.getByRole('button', { name: 'Markeer alles als gelezen' }).click();
  await expect(page.getByText('Je hebt alles gelezen.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Meldingen' })).toBeVisible();
});

test('a reader turns the summary on and off, and gets, renews and withdraws a calendar', async ({
  page,
}) => {
  await signIn(page, reader);
  await page.getByRole('banner').locator('summary').click();
  await page.getByRole('link', { name: 'Instellingen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Instellingen');
  const summary = page.getByRole('checkbox', { name: 'Stuur mij elke week een samenvatting' });
  await summary.check();
  await expect(page.getByText(/Opgeslagen om/)).toBeVisible();
  await page.reload();
  await expect(summary).toBeChecked();
  await summary.uncheck();
  await expect(page.getByText(/Opgeslagen om/)).toBeVisible();

  await page.getByRole('button', { name: 'Maak een adres' }).click();
  const field = page.getByLabel('Adres van je agenda');
  const first = await field.inputValue();
  await expectAccessible(page);
  const feed = await page.request.get(first);
  expect(feed.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect(await feed.text()).toContain('BEGIN:VEVENT');
  await page.getByRole('button', { name: 'Maak een nieuw adres' }).click();
  await expect(field).not.toHaveValue(first);
  const second = await field.inputValue();
  expect((await page.request.get(first)).status()).toBe(404);
  expect((await page.request.get(second)).status()).toBe(200);
  await page.getByRole('button', { name: 'Trek het adres in' }).click();
  await expect(page.getByText('Het adres is ingetrokken.')).toBeVisible();
  expect((await page.request.get(second)).status()).toBe(404);
});

test('the link that stops the summary asks first, and says when it is none', async ({ page }) => {
  await page.goto(`/samenvatting/stoppen/${'x'.repeat(43)}`);
  await page.getByRole('button', { name: 'Ja, stop de samenvatting' }).click();
  await expect(page.getByRole('alert')).toContainText('Deze link werkt niet meer.');
});
