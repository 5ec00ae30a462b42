import type { Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test } from './journey';

const officer = { email: 'bestuur@voorbeeld.test', password: 'verankerd-demo' };

const views = (page: Page) => page.getByRole('region', { name: 'Mijn weergaven' });
const view = (page: Page, name: string) => views(page).getByRole('link', { name, exact: true });
const told = (page: Page, message: string) =>
  expect(views(page).getByRole('status')).toContainText(message);

async function keepAs(page: Page, name: string): Promise<void> {
  await views(page).getByRole('button', { name: 'Bewaar deze weergave' }).click();
  await views(page).getByRole('textbox', { name: 'Naam van de weergave' }).fill(name);
  await views(page).getByRole('button', { name: 'Bewaar', exact: true }).click();
}

test('a board keeps what it looks at, opens it with one click, renames it, deletes it and puts it back', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, officer);
  await expect(views(page)).toContainText('Kies filters en bewaar ze hier');

  await test.step('what is on screen is kept under a name, once', async () => {
    await page.getByRole('link', { name: /^Aandacht nodig/ }).click();
    await page.getByLabel('Interventie', { exact: true }).selectOption('KiVa');
    await keepAs(page, 'KiVa met zorgen');
    await told(page, 'KiVa met zorgen is bewaard.');
    await expect(view(page, 'KiVa met zorgen')).toHaveAttribute('aria-current', 'true');
    await expectAccessible(page);
    await page.getByLabel('Vraag', { exact: true }).selectOption('ANCHORING');
    await expect(view(page, 'KiVa met zorgen')).not.toHaveAttribute('aria-current');
    await keepAs(page, 'kiva MET zorgen');
    await expect(views(page)).toContainText('Kies een andere naam voor deze weergave.');
    await expectAccessible(page);
    await views(page).getByRole('button', { name: 'Annuleren' }).click();
  });

  await test.step('one click shows it again, and only it', async () => {
    await page.getByRole('link', { name: 'Alles wissen' }).click();
    await view(page, 'KiVa met zorgen').click();
    await expect
      .poll(() => Object.fromEntries(new URL(page.url()).searchParams))
      .toEqual({ aandacht: 'ja', interventie: 'KiVa' });
    await page.reload();
    await expect(view(page, 'KiVa met zorgen')).toHaveAttribute('aria-current', 'true');
  });

  await test.step('it gets another name, goes away, and comes back', async () => {
    await views(page).getByRole('button', { name: 'Wijzig weergaven' }).click();
    await views(page).getByRole('button', { name: 'Hernoem KiVa met zorgen' }).click();
    await views(page).getByRole('textbox', { name: 'Naam van de weergave' }).fill('Onze KiVa');
    await views(page).getByRole('button', { name: 'Sla naam op' }).click();
    await told(page, 'De weergave heet nu Onze KiVa.');
    await expect(view(page, 'Onze KiVa')).toBeVisible();
    await expectAccessible(page);
    await views(page).getByRole('button', { name: 'Verwijder Onze KiVa' }).click();
    await told(page, 'Onze KiVa is verwijderd.');
    await expect(view(page, 'Onze KiVa')).toHaveCount(0);
    await views(page).getByRole('button', { name: 'Zet terug' }).click();
    await told(page, 'Onze KiVa staat er weer.');
    await expect(view(page, 'Onze KiVa')).toBeVisible();
  });

  await test.step('what names something that is gone opens all the same, and says so', async () => {
    await page.goto(`${new URL(page.url()).pathname}?interventie=Iets van vroeger`);
    await keepAs(page, 'Oud');
    await expect(views(page)).toContainText(
      'Oud noemt iets dat hier nu niet te vinden is: interventie Iets van vroeger.',
    );
    await expectAccessible(page);
  });
  await test.step('and all of it is gone again', async () => {
    await views(page).getByRole('button', { name: 'Wijzig weergaven' }).click();
    for (const name of ['Oud', 'Onze KiVa']) {
      await views(page)
        .getByRole('button', { name: `Verwijder ${name}` })
        .click();
      await told(page, `${name} is verwijderd.`);
    }
  });
});
