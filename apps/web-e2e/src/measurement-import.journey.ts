import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { expect, expectAccessible, signIn, test } from './journey';

const leader = { email: 'schoolleider@voorbeeld.test', password: 'verankerd-demo' };

test('a school reads a series of another country in, mends what cannot come in, and finds it in its chart', async ({
  page,
}) => {
  await signIn(page, leader);
  const { measurements, importPage } = await addressesOf(page);
  const series = `Veilig ${randomBytes(3).toString('hex')}`;
  const rows = [
    `ons-huis,pupils,${series},2021,8.3,40,`,
    `ons-huis,pupils,${series},2022,7.9,7,`,
    `ons-huis,pupils,${series},2023,7.1,52,`,
    `ons-huis,pupils,${series},2025,6.6,41,fragor`,
    `buurhuis,pupils,${series},2025,5.5,41,`,
  ];

  await test.step('it sees how the file is read, says which school it is, and what would change', async () => {
    await page.goto(importPage);
    await expectAccessible(page);
    await drop(page, rows);
    await expect(page.getByLabel('Decimaalteken')).toHaveValue('POINT');
    await expect(page.getByText('Kies eerst welke school in het bestand')).toBeVisible();
    await page
      .getByLabel('Welke school in het bestand is dit?')
      .selectOption({ label: 'ons-huis (4 rijen)' });
    await page.getByLabel(/^Waar gaat .* naartoe/).selectOption({ label: `nieuw: ${series}` });
    await expect(page.getByRole('button', { name: 'Lees 4 metingen in' })).toBeVisible();
    await expect(page.getByText('1 meting heeft te weinig antwoorden.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('it reads all of it in, and the same file again changes nothing', async () => {
    await page.getByLabel('Dien ze meteen in.').check();
    await page.getByRole('button', { name: 'Lees 4 metingen in' }).click();
    await expect(page.getByRole('heading', { name: 'Klaar' })).toBeFocused();
    await page.getByRole('button', { name: 'Lees nog een bestand in' }).click();
    await drop(page, rows);
    await expect(page.getByText('Niets veranderd.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Lees \d+ metingen in/ })).toHaveCount(0);
  });

  await test.step('the chart shows the break and hides the small number', async () => {
    await page.goto(measurements);
    await page.getByRole('link', { name: `${series} (pupils)`, exact: true }).click();
    await expect(page.getByText(/Reeksbreuk: .*fragor/)).toBeVisible();
    await expect(page.getByText('2021-2022: niet getoond: minder dan 10 antwoorden')).toBeVisible();
  });

  await test.step('a row that is wrong stops the file, and can be saved with its reason', async () => {
    await page.goto(importPage);
    await drop(page, [...rows, `ons-huis,pupils,${series},2024,veel,41,`]);
    await expect(page.getByText('Verbeter de rijen met een fout in je bestand')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Lees \d+ meting/ })).toHaveCount(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download de rijen met een fout (CSV)' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('veel');
    await page.getByLabel(/met een fout weg/).check();
    await expect(page.getByText('Niets veranderd.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a file whose decimal commas became delimiters does not come in', async () => {
    await page.goto(importPage);
    const askew = Array.from({ length: 8 }, (_, at) => `${at},pupils,${series},202${at},7,${at},3`);
    await drop(page, ['ons-huis,pupils,x,2021,8,3,40,,', ...askew.map((row) => `${row},,`)]);
    await expect(page.getByText('Dit bestand kan er niet in.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Lees \d+ meting/ })).toHaveCount(0);
  });
});

async function drop(page: Page, rows: readonly string[]): Promise<void> {
  const header = 'school,respondent_group,series,year,mean,n_answers,break_reason';
  await page.locator('input[type=file]').setInputFiles({
    name: 'reeks.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([header, ...rows].join('\n')),
  });
  await expect(page.getByRole('heading', { name: 'Wat er verandert' })).toBeFocused();
}

async function addressesOf(page: Page) {
  const { session } = (await (await page.request.get('/api/session')).json()) as {
    session: { memberships: { organisationId: string }[] };
  };
  const measurements = `/scholen/${session.memberships[0]?.organisationId ?? ''}/metingen`;
  return { measurements, importPage: `${measurements}/inlezen` };
}
