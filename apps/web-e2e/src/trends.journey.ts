import type { Locator } from '@playwright/test';
import { expect, expectAccessible, signIn, test } from './journey';

const officer = { email: 'bestuur@voorbeeld.test', password: 'verankerd-demo' };

/** The cells of a row, the first included. */
const cellsOf = (row: Locator) => row.locator('th, td').allInnerTexts();

/** The counts by state as a cell tells them: `3 op schema 2 aandacht`. */
function countsIn(cell: string): ReadonlyMap<string, number> {
  const found = cell.replace(/\s+/g, ' ').matchAll(/(\d+) ([a-z. ]+?)(?= \d|$)/g);
  return new Map([...found].map(([, count, state]) => [state?.trim() ?? '', Number(count)]));
}

test('a board sees its schools over the years, on the same day of each', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, officer);
  await page.getByRole('link', { name: 'Verloop', exact: true }).click();
  await expect(page.getByText('Dit schooljaar loopt nog.')).toBeVisible();

  await test.step('the end of each year is another picture, and back is the same day', async () => {
    await page.getByLabel('Welke dag').selectOption('Eind van elk schooljaar');
    await expect(page.getByText('Je ziet elk schooljaar op de laatste dag.')).toBeVisible();
    await expect(page).toHaveURL(/moment=eind/);
    await page.getByLabel('Welke dag').selectOption('Zelfde dag in elk schooljaar');
    await expect(page.getByText('Dit schooljaar loopt nog.')).toBeVisible();
    await expect(page).not.toHaveURL(/moment=/);
  });

  await test.step('the chart of a question has the shares of the counts in the table', async () => {
    await page.getByLabel('Welke vraag').selectOption({ index: 3 });
    const section = page.getByRole('region', { name: 'De zeven vragen' });
    await section.getByRole('button', { name: 'Bekijk als tabel' }).click();
    const [chart, counts] = [section.getByRole('table').first(), section.getByRole('table').last()];
    const states = await chart.locator('thead th').allInnerTexts();
    const shares = await cellsOf(chart.locator('tbody tr').last());
    const row = await cellsOf(counts.locator('tbody tr').nth(3));
    const counted = countsIn(row.at(-1) ?? '');
    const all = [...counted].reduce((sum, [name, n]) => (name === 'n.v.t.' ? sum : sum + n), 0);
    expect(all).toBeGreaterThan(0);
    for (const [name, count] of counted)
      if (name !== 'n.v.t.')
        expect(shares[states.indexOf(name)], name).toBe(`${Math.round((100 * count) / all)} %`);
    await expectAccessible(page);
  });
});

test('a board sees which interventions its schools use, and since when', async ({ page }) => {
  await signIn(page, officer);
  await page
    .getByRole('navigation', { name: 'Van deze scholen' })
    .getByRole('link', { name: 'Interventies' })
    .click();
  await expect(page).toHaveURL(/\/besturen\/.*\/interventies$/);
  await expect(page.getByRole('heading', { name: 'De interventies' })).toBeVisible();
  await expect(page.getByRole('main').getByText('KiVa', { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
});
