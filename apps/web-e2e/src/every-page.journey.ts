import type { Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test } from './journey';

const password = 'verankerd-demo';

/** The pages of the demo of one reader, found as the app finds them: over the API. */
async function pagesOf(page: Page): Promise<readonly string[]> {
  const { session } = (await (await page.request.get('/api/session')).json()) as {
    session: { memberships: { role: string; organisationId: string }[] };
  };
  const pages = session.memberships.map(({ role, organisationId }) => {
    if (role === 'BOARD_OFFICER') return [`/besturen/${organisationId}`];
    if (role === 'PARTNERSHIP_OFFICER') return [`/samenwerkingsverbanden/${organisationId}`];
    return role === 'ADMINISTRATOR' ? ['/beheer/register'] : schoolPages(page, organisationId);
  });
  return (await Promise.all(pages)).flat();
}

async function schoolPages(page: Page, schoolId: string): Promise<string[]> {
  const { choices } = (await (
    await page.request.get(`/api/schools/${schoolId}/choices`)
  ).json()) as {
    choices: { id: string; schoolYear: string }[];
  };
  const [choice] = choices;
  if (!choice) throw new Error('The demo has a choice');
  const school = `/scholen/${schoolId}`;
  const chosen = `${school}/interventies/${choice.id}`;
  const measured = await measurementPages(page, schoolId);
  return [
    '/',
    school,
    `${school}/delen`,
    ...measured,
    `${school}/nieuw-schooljaar`,
    `${school}/interventies/kiezen`,
    chosen,
    `${chosen}/wijzigen`,
    `${chosen}/${choice.schoolYear}`,
    `${chosen}/${choice.schoolYear}?vraag=TEAM_PREPARATION`,
    `${chosen}/${choice.schoolYear}/lessen`,
    `${chosen}/${choice.schoolYear}/bevestigen`,
    `${chosen}/${choice.schoolYear}/bevestigen?vergadering=ja`,
    `${chosen}/borging`,
    `${chosen}/borging?peildatum=2025-11-02`,
    `${chosen}/overdracht`,
    `${chosen}/${choice.schoolYear}/terugblik`,
    `${chosen}/verloop`,
    `${chosen}/geschiedenis`,
    '/catalogus',
    '/methode',
    '/stem',
  ];
}

/** The pages of measuring: all indicators, and one of them over the years and to fill in. */
async function measurementPages(page: Page, schoolId: string): Promise<string[]> {
  const all = `/scholen/${schoolId}/metingen`;
  const answer = await page.request.get(`/api/schools/${schoolId}/indicators`);
  const { indicators = [] } = (await answer.json()) as { indicators?: { id: string }[] };
  const [one] = indicators;
  const always = [all, `${all}/inlezen`];
  return one ? [...always, `${all}/${one.id}`, `${all}/${one.id}/2026-2027`] : always;
}

const readers = ['kernteam', 'bestuur', 'samenwerkingsverband', 'beheer'];

for (const reader of readers) {
  test(`every page of ${reader} is accessible, fits a phone, and has one heading`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await signIn(page, { email: `${reader}@voorbeeld.test`, password });
    const own = ['/meldingen', '/instellingen', `/samenvatting/stoppen/${'x'.repeat(43)}`];
    for (const address of [...(await pagesOf(page)), ...own]) {
      await test.step(address, async () => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect(page.getByText('Bezig met laden…')).toHaveCount(0);
        await expectAccessible(page);
      });
    }
  });
}

test('a rating is given and a milestone finished with the keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, { email: 'schoolleider@voorbeeld.test', password });
  const address = (await pagesOf(page)).find((each) => each.endsWith('?vraag=TEAM_PREPARATION'));
  await page.goto(address ?? '/');
  const rated = page.getByRole('group', { name: 'Kennis' }).getByRole('radio').first();
  await rated.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(/Opgeslagen om \d\d:\d\d/).first()).toBeVisible();
  await page.goto('/');
  const done = page.getByRole('button', { name: /Klaar/ }).first();
  await done.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText(/[Kk]laar/);
});
