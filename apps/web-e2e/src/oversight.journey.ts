import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { generatedMatrix } from './generated-matrix';
import { addPerson, expect, expectAccessible, signIn, test } from './journey';
import { scrollThrough } from './scroll-frames';

const officer = { email: 'bestuur@voorbeeld.test', password: 'verankerd-demo' };

/** The table of schools x seven questions. */
const grid = (page: Page) => page.getByRole('grid', { name: 'Scholen en de zeven vragen' });

/** The query of the address, as the reader would send it on. */
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

test('a board narrows its schools to those that need help, and sends the address on', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, officer);
  await expect(grid(page)).toBeVisible();
  const status = page.getByRole('status').filter({ hasText: 'scholen' });
  await expect(status).toContainText('12 scholen');
  await expectAccessible(page);

  await test.step('the filters stand in the address, and as chips', async () => {
    await page.getByRole('link', { name: /^Aandacht nodig/ }).click();
    await expect(status).toContainText('9 van 12 scholen');
    await page.getByLabel('Interventie', { exact: true }).selectOption('KiVa');
    await page.getByLabel('Stand', { exact: true }).selectOption('achter');
    await page.getByRole('searchbox', { name: 'Zoek een school' }).fill('voorbeeldboom');
    await expect(status).toContainText('1 van 12 scholen');
    await expect
      .poll(() => query(page))
      .toEqual({
        aandacht: 'ja',
        interventie: 'KiVa',
        stand: 'BEHIND',
        zoek: 'voorbeeldboom',
      });
    await expect(grid(page).getByRole('row', { name: /De Voorbeeldboom/ })).toContainText(
      'mijlpaal te laat',
    );
    await expectAccessible(page);
  });

  await test.step('the address alone shows the same, and back undoes the last step', async () => {
    await page.goto(page.url());
    await expect(status).toContainText('1 van 12 scholen');
    await page.getByRole('link', { name: 'Haal weg: Zoek een school: voorbeeldboom' }).click();
    await expect(page.getByRole('searchbox', { name: 'Zoek een school' })).toHaveValue('');
    await page.goBack();
    await expect(page.getByRole('searchbox', { name: 'Zoek een school' })).toHaveValue(
      'voorbeeldboom',
    );
    await page.getByRole('link', { name: 'Alles wissen' }).click();
    await expect(status).toContainText('12 scholen');
    expect(query(page)).toEqual({});
  });

  await test.step('what finds nothing says so, with the way out', async () => {
    await page.getByRole('searchbox', { name: 'Zoek een school' }).fill('bestaat niet');
    await expect(page.getByText('Geen school past bij wat je zoekt.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Alles wissen' }).click();
    await expect(grid(page)).toBeVisible();
  });
});

test('the keyboard goes through the grid, tells the explanation and opens what was handed in', async ({
  page,
}) => {
  await signIn(page, officer);
  const cells = grid(page).locator('[data-row]');
  await cells.first().locator('[data-column="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(cells.nth(1).locator('[data-column="10"]')).toBeFocused();
  await page.keyboard.press('Control+Home');
  await expect(cells.first().locator('[data-column="0"]')).toBeFocused();
  await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);

  const explained = grid(page)
    .getByRole('button', { name: /^Toelichting bij/ })
    .first();
  const row = grid(page).locator('[data-row]', {
    has: page.getByRole('button', { name: /^Toelichting bij/ }),
  });
  await row.first().locator('[data-column="0"]').focus();
  await page.keyboard.press('Space');
  await expect(explained).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/scholen\/.*\/interventies\//);
  await page.goBack();
  await expect(grid(page)).toBeVisible();
});

test('a board looks back, and lays two school years side by side', async ({ page }) => {
  await signIn(page, officer);
  await page.getByLabel('Vergelijk met').selectOption('2025-2026');
  await expect(
    page.getByText(/Ernaast staat 2025-2026, op dezelfde datum: 2\d november 2025/),
  ).toBeVisible();
  await expect(grid(page)).toContainText(/was .*→/);
  await expectAccessible(page);

  await page.getByLabel('Stand op').fill('2026-10-15');
  await expect(page.getByText('Je kijkt terug: zo stond het op 15 oktober 2026.')).toBeVisible();
  await expect(page.getByText(/op dezelfde datum: 15 oktober 2025/)).toBeVisible();
  expect(query(page)).toMatchObject({ vergelijk: '2025-2026', peildatum: '2026-10-15' });
  await page.getByRole('link', { name: 'Terug naar vandaag' }).click();
  await expect(page.getByText(/Je kijkt terug/)).toHaveCount(0);

  await page.getByRole('link', { name: '2025-2026', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2025-2026');
});

test('a board takes along what it sees, and shows it on a large screen', async ({ page }) => {
  await signIn(page, officer);
  await page.getByRole('link', { name: /^Aandacht nodig/ }).click();
  await page.getByText('Meenemen en laten zien').click();
  const panel = page.getByRole('group').filter({ hasText: 'Je krijgt wat je nu ziet: 9 scholen' });
  await expect(panel).toContainText('Gekozen filters: alleen aandacht nodig.');
  await expectAccessible(page);

  await test.step('as a list with the same schools, and says so when that fails', async () => {
    await panel.getByRole('radio', { name: 'CSV' }).check();
    const download = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Download' }).click();
    const list = await readFile(await (await download).path(), 'utf8');
    const schools = new Set(
      list
        .trim()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split('";"')[1]),
    );
    expect(schools.size).toBe(9);
    await expect(panel.getByRole('status')).toContainText('Gedownload: overzicht-per-interventie');
    await page.route('**/matrix/overview.pdf**', (route) =>
      route.fulfill({ status: 429, contentType: 'text/plain', body: 'nee' }),
    );
    await panel.getByRole('radio', { name: 'Overzicht' }).check();
    await panel.getByRole('button', { name: 'Download' }).click();
    await expect(panel.getByRole('alert')).toBeVisible();
  });

  await test.step('as slides that keys turn and Escape closes', async () => {
    await panel.getByRole('link', { name: 'Presenteren' }).click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(page.getByText('De zeven vragen in 2026-2027', { exact: true })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('alleen aandacht nodig');
    await page.keyboard.press('ArrowRight');
    await expect(heading).toHaveText('Waar is aandacht nodig?');
    await page.getByRole('button', { name: 'Volgende' }).click();
    await expect(heading).toHaveText('De zeven vragen');
    await expect(page.getByRole('table')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('End');
    await expect(heading).toHaveText('Wat spreken we af?');
    await page.keyboard.press('Home');
    await expect(page.getByText(/^1 van \d+$/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(grid(page)).toBeVisible();
    expect(query(page)).toEqual({ aandacht: 'ja' });
  });
});

test('on a phone the schools are cards', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, officer);
  const cards = page.getByRole('list', { name: 'Scholen en de zeven vragen' });
  await expect(cards.getByRole('listitem').first()).toBeVisible();
  await expect(grid(page)).toHaveCount(0);
  await cards.getByText('Alle zeven vragen').first().click();
  await expectAccessible(page);
});

test('the national desk goes through 9,000 schools, of which a screenful is drawn', async ({
  page,
}) => {
  test.setTimeout(120_000);
  let asked = '';
  await page.route(/\/api\/national-desks\/[^/]+\/matrix/, async (route) => {
    asked = new URL(route.request().url()).search;
    const answer = await route.fetch();
    const frame = (await answer.json()) as Parameters<typeof generatedMatrix>[0];
    await route.fulfill({ json: asked ? frame : generatedMatrix(frame, 9000) });
  });
  await signIn(page, await addPerson('NATIONAL_DESK_OFFICER'));
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '9001');
  await expectAccessible(page);
  expect(await grid(page).locator('[data-row]').count()).toBeLessThan(60);

  await test.step('it scrolls to the last school, and tells how that went', async () => {
    const { frames, slow, worst } = await scrollThrough(grid(page).locator('..'), 120);
    test.info().annotations.push({
      type: 'scroll',
      description: `${slow} of ${frames} frames over 50 ms, the longest ${Math.round(worst)} ms`,
    });
    await expect(grid(page).getByRole('row', { name: /Voorbeeld 8999/ })).toBeVisible();
  });

  await test.step('the keyboard reaches the last row and the first', async () => {
    await grid(page).locator('[data-row="8999"] > [data-column="0"]').focus();
    await page.keyboard.press('Control+Home');
    await expect(grid(page).locator('[data-row="0"] > [data-column="0"]')).toBeFocused();
    await page.keyboard.press('PageDown');
    await expect(grid(page).locator('[data-row]:focus-within')).toHaveAttribute(
      'aria-rowindex',
      /^\d+$/,
    );
  });

  await test.step('paper holds more of them than the screen, and says where it ends', async () => {
    const print = (when: 'beforeprint' | 'afterprint') =>
      page.evaluate((name) => window.dispatchEvent(new Event(name)), when);
    await print('beforeprint');
    expect(await grid(page).locator('[data-row]').count()).toBe(1000);
    await print('afterprint');
    expect(await grid(page).locator('[data-row]').count()).toBeLessThan(60);
    await expect(page.locator('.print-only')).toContainText('Op papier staan hooguit 1.000 regels');
  });

  await test.step('without ids, a row narrows the matrix to its school', async () => {
    await page.getByRole('searchbox', { name: 'Zoek een school' }).fill('voorbeeld 0042');
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '2');
    await grid(page).locator('[data-row="0"] > [data-column="0"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)['school']).toBe('00XX42');
    await expect.poll(() => asked).toContain('school=00XX42');
  });
  // What the page still asks for as it closes is of no use to anybody.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
