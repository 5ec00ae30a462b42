import type { Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test } from './journey';

const leader = { email: 'schoolleider@voorbeeld.test', password: 'verankerd-demo' };
const partnership = 'Samenwerkingsverband Voorbeeldstreek (demo)';
const block = 'De zeven vragen';

/** What the partnership can open, block by block. */
const card = (page: Page, name: string) =>
  page.locator('section.card').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** The line of the school in the overview of whoever is chosen. */
const lines = (page: Page) =>
  page.getByRole('grid', { name: 'Scholen en de zeven vragen' }).locator('tbody tr');

async function lookAs(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Bekijk wat anderen zien' }).click();
  await page
    .getByRole('navigation', { name: 'Kijk mee met' })
    .getByRole('link', { name: name })
    .click();
  await expect(page.getByRole('heading', { level: 2, name: `${name} ziet dit van` })).toBeVisible();
}

test('a school leader sees what the partnership sees, takes a block back, and looks again', async ({
  page,
}) => {
  await signIn(page, leader);
  await page
    .getByRole('link', { name: /De Voorbeeldboom/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Delen', exact: true }).click();

  await test.step('what is shared stands there as in the overview, and opens', async () => {
    await lookAs(page, partnership);
    await expect(card(page, block)).toContainText('Dit deel je');
    await expect(card(page, 'De metingen')).toContainText('Dit deel je niet');
    await expect(lines(page)).toHaveCount(2);
    await expect(lines(page).first()).toContainText('KiVa');
    await expectAccessible(page);
    await card(page, block).getByRole('link', { name: /^KiVa/ }).click();
    await expect(page.getByText(`Zo ziet ${partnership} het.`)).toBeVisible();
    await page.getByRole('link', { name: 'Terug naar het overzicht' }).click();
    await expect(lines(page)).toHaveCount(2);
  });

  await test.step('what is taken back is gone at once', async () => {
    await page.getByRole('link', { name: 'Wijzig wat je deelt' }).click();
    await page.getByRole('button', { name: `Stop met delen met ${partnership}: ${block}` }).click();
    await page.getByRole('button', { name: 'Ja, stop met delen' }).click();
    await expect(page.getByText(`Je deelt niet meer met ${partnership}: ${block}.`)).toBeVisible();
    await lookAs(page, partnership);
    await expect(lines(page)).toHaveCount(1);
    await expect(lines(page)).toContainText('Deelt niets');
    await expect(card(page, block)).toContainText('Dit deel je niet');
    await expect(card(page, block).getByRole('link')).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('the board goes on to see what was handed in', async () => {
    await page.getByRole('link', { name: /Stichting Voorbeeldonderwijs/ }).click();
    await expect(card(page, block)).toContainText('Dit ziet je bestuur altijd');
    await expect(lines(page)).toHaveCount(2);
  });

  await test.step('and it is shared again, as it was', async () => {
    await page.getByRole('link', { name: 'Delen', exact: true }).click();
    await page.getByRole('button', { name: `Deel met ${partnership}: ${block}` }).click();
    await page.getByRole('button', { name: 'Ja, deel dit' }).click();
    await expect(page.getByText(`Je deelt nu met ${partnership}: ${block}.`)).toBeVisible();
  });
});
