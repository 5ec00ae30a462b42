import type { Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test } from './journey';

/** Signs in as somebody of the demo. */
const as = (page: Page, name: string) =>
  signIn(page, { email: `${name}@voorbeeld.test`, password: 'verankerd-demo' });

/** The page of the reader's school. */
async function ownSchool(page: Page): Promise<string> {
  const { session } = (await (await page.request.get('/api/session')).json()) as {
    session: { memberships: { organisationId: string }[] };
  };
  return `/scholen/${session.memberships[0]?.organisationId ?? ''}`;
}

/** Leaves as whoever is signed in, for the next. */
const leave = (page: Page) => page.context().clearCookies();

test('a board asks a school, the school answers, and the board closes', async ({ page }) => {
  test.setTimeout(120_000);
  const question = 'Wanneer krijgt de nieuwe leerkracht de training?';

  await test.step('the board asks at what the school handed in', async () => {
    await as(page, 'bestuur');
    await page
      .getByRole('link', { name: 'Rots en Water van Basisschool De Voorbeeldboom (demo)' })
      .click();
    await page.getByRole('button', { name: 'Stel een vraag' }).click();
    await page.getByLabel('Bij welke vraag hoort het?').selectOption({ index: 2 });
    await page.getByLabel('Je vraag', { exact: true }).fill(question);
    await page.getByRole('button', { name: 'Stel de vraag' }).click();
    await expect(page.getByText('Je vraag is verstuurd.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the school answers', async () => {
    await leave(page);
    await as(page, 'kernteam');
    await page.goto(`${await ownSchool(page)}/vragen`);
    await expect(page.getByText(question)).toBeVisible();
    await page.getByRole('button', { name: /^Geef antwoord:/ }).click();
    await page.getByLabel('Je antwoord', { exact: true }).fill('In de week van 11 januari.');
    await page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
    await expect(page.getByText('Je antwoord is verstuurd.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the board reads it and closes', async () => {
    await leave(page);
    await as(page, 'bestuur');
    await page.getByRole('link', { name: 'Vragen en notities' }).click();
    await expect(page.getByText('In de week van 11 januari.')).toBeVisible();
    await page.getByRole('button', { name: /^Sluit: .*Rots en Water/ }).click();
    await page.getByRole('button', { name: 'Ja, sluit dit' }).click();
    await expect(page.getByText('Dit is nu gesloten.')).toBeVisible();
    await expect(page.getByText(question)).toBeVisible();
    await expectAccessible(page);
  });
});

test('a school shares what works, and another that is weak there is offered it', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const title = 'Een vaste dag voor de les';

  await test.step('the leader shares it', async () => {
    await as(page, 'schoolleider');
    await page.goto(`${await ownSchool(page)}/goede-voorbeelden`);
    await expect(page.getByRole('heading', { name: 'Ouders doen een les mee' })).toBeVisible();
    await page.getByRole('button', { name: 'Deel een goed voorbeeld' }).click();
    await page.getByLabel('Bij welke interventie?').selectOption('KiVa');
    await page.getByLabel('Bij welke vraag?').selectOption({ index: 6 });
    await page.getByLabel('Korte titel').fill(title);
    await page.getByLabel('Wat doen jullie?').fill('Elke dinsdag om half negen, in alle groepen.');
    await page.getByRole('button', { name: 'Deel dit voorbeeld' }).click();
    await expect(page.getByText('Je voorbeeld is gedeeld.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('another school of the board sees it, and where it comes from', async () => {
    await leave(page);
    await as(page, 'kernteam.99zc00');
    await page.goto(`${await ownSchool(page)}/goede-voorbeelden`);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByText(/De Voorbeeldboom \(demo\).*met KiVa/)).toBeVisible();
    await expectAccessible(page);
  });
});
