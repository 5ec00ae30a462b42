import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { expect, expectAccessible, signIn, test } from './journey';

const leader = { email: 'schoolleider@voorbeeld.test', password: 'verankerd-demo' };

test('a school measures by hand, and sees what is hidden, what breaks, and why', async ({
  page,
}) => {
  await signIn(page, leader);
  const address = await addIndicator(page, `Voelt zich veilig ${randomBytes(3).toString('hex')}`);

  await test.step('figures are checked while they are typed', async () => {
    await page.goto(`${address}/2023-2024?ronde=SPRING`);
    await page.getByLabel('Hoeveel zeiden dit?').fill('100');
    await page.getByLabel('Van hoeveel antwoorden?').fill('84');
    await expect(page.getByText('Het deel kan niet groter zijn dan het totaal.')).toBeVisible();
    await enter(page, 62, 84);
    await expectAccessible(page);
  });

  await test.step('too few answers are told before saving, and kept as that only', async () => {
    await page.goto(`${address}/2024-2025?ronde=SPRING`);
    await enter(page, 6, 8);
    await page.goto(address);
    await expect(page.getByText('2024-2025: niet getoond: minder dan 10 antwoorden')).toBeVisible();
  });

  await test.step('a break is told with its reason', async () => {
    await page.goto(`${address}/2025-2026?ronde=SPRING`);
    await page.getByText('Dag, bron en toelichting').click();
    await page.getByLabel('Is dit niet te vergelijken met eerder?').fill('de vraag is veranderd');
    await enter(page, 70, 90);
    await page.goto(address);
    await expect(page.getByText(/Reeksbreuk: .*de vraag is veranderd/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the file for a spreadsheet holds what the table shows', async () => {
    await page.getByRole('button', { name: 'Bekijk als tabel' }).first().click();
    const shown = await page.getByRole('row').allInnerTexts();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als CSV' }).first().click(),
    ]);
    const csv = (await readFile(await download.path(), 'utf8')).replace('\uFEFF', '');
    const rows = csv
      .trim()
      .split('\r\n')
      .map((row) => row.slice(1, -1).split('";"').join('\t'));
    expect(rows).toEqual(shown.slice(0, rows.length));
  });
});

async function enter(page: Page, some: number, all: number): Promise<void> {
  await page.getByLabel('Hoeveel zeiden dit?').fill(String(some));
  await page.getByLabel('Van hoeveel antwoorden?').fill(String(all));
  if (all < 10) await expect(page.getByText(/We bewaren dan alleen dat/)).toBeVisible();
  await page.getByRole('button', { name: 'Dien in' }).click();
  await expect(page.getByText('De meting is ingediend.')).toBeVisible();
}

async function addIndicator(page: Page, name: string): Promise<string> {
  const { session } = (await (await page.request.get('/api/session')).json()) as {
    session: { memberships: { organisationId: string }[] };
  };
  await page.goto(`/scholen/${session.memberships[0]?.organisationId ?? ''}/metingen`);
  await page.getByRole('button', { name: 'Meet iets anders' }).click();
  await page.getByLabel('Naam', { exact: true }).fill(name);
  await page.getByLabel('Waar gaat het over?').selectOption('OUTCOME_SAFETY');
  await page.getByRole('button', { name: 'Zet klaar' }).click();
  await expect(page.getByText(`${name} staat klaar.`)).toBeVisible();
  const link = page.getByRole('link', { name, exact: true });
  return (await link.getAttribute('href')) ?? '';
}
