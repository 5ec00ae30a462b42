import type { Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test } from './journey';

const password = 'verankerd-demo';

/** The school year of the demo that schools looked back on. */
const lastYear = '2025-2026';

/** The pages of the demo of one reader, found as the app finds them: over the API. */
async function pagesOf(page: Page): Promise<readonly string[]> {
  const { session } = (await (await page.request.get('/api/session')).json()) as {
    session: { memberships: { role: string; organisationId: string }[]; isGuest: boolean };
  };
  const pages = session.memberships.map(({ role, organisationId }) => {
    if (role === 'BOARD_OFFICER') return overseerPages(page, 'besturen', organisationId);
    if (role === 'PARTNERSHIP_OFFICER')
      return overseerPages(page, 'samenwerkingsverbanden', organisationId);
    if (role === 'NATIONAL_DESK_OFFICER') return deskPages(page, organisationId);
    return role === 'ADMINISTRATOR' ? ['/beheer/register'] : schoolPages(page, organisationId);
  });
  const asGuest = session.isGuest ? [guestPages(page)] : [];
  return (await Promise.all([...pages, ...asGuest])).flat();
}

/** The pages of a guest: what can be read, a year of it, and one that cannot be read. */
async function guestPages(page: Page): Promise<string[]> {
  const { choices } = (await (await page.request.get('/api/guest-choices')).json()) as {
    choices: { schoolId: string; choiceId: string; schoolYears: { schoolYear: string }[] }[];
  };
  const [choice] = choices;
  const [year] = choice?.schoolYears ?? [];
  if (!choice || !year) throw new Error('The demo has a guest who can read something');
  const read = `/te-gast/${choice.schoolId}/${choice.choiceId}`;
  return ['/te-gast', `${read}/${year.schoolYear}`, `${read}/2019-2020`];
}

const apiOf = { besturen: 'boards', samenwerkingsverbanden: 'partnerships' } as const;

/** The pages of an overseer: all schools, now and over the years, and a review that one of them handed in. */
async function overseerPages(
  page: Page,
  place: keyof typeof apiOf,
  organisationId: string,
): Promise<string[]> {
  const own = `/${place}/${organisationId}`;
  const answer = await page.request.get(
    `/api/${apiOf[place]}/${organisationId}/school-years/${lastYear}/reviews`,
  );
  const { reviews } = (await answer.json()) as {
    reviews: { schoolId: string; choiceId: string }[];
  };
  const [review] = reviews;
  if (!review) throw new Error('The demo has a review that was handed in');
  const { schoolId, choiceId } = review;
  const pageOf = (name: string) => `${own}/${name}`;
  const read = `${own}/scholen/${schoolId}/interventies/${choiceId}/${lastYear}/terugblik`;
  const pages = [own, ...['presentatie', 'verloop', 'interventies', 'gesprekken'].map(pageOf)];
  return [...pages, read, `${read}?weergave=alles`];
}

/** The pages of the national desk: all schools, now and over the years, and what one that shares handed in. */
async function deskPages(page: Page, deskId: string): Promise<string[]> {
  const own = `/landelijk/${deskId}`;
  const answer = await page.request.get(`/api/national-desks/${deskId}/matrix`);
  const { schoolYear, schools, details } = (await answer.json()) as {
    schoolYear: string;
    schools: { rows: string };
    details: { schoolIds: readonly string[]; choiceIds: readonly string[] };
  };
  // Rows follow their schools: the first row is of the first school that has any.
  const schoolId = details.schoolIds[schools.rows.search(/[^0]/)];
  const [choiceId] = details.choiceIds;
  if (!schoolId || !choiceId) throw new Error('The demo has a school that shares nationally');
  const pages = ['presentatie', 'verloop', 'interventies'].map((name) => `${own}/${name}`);
  return [own, ...pages, `${own}/scholen/${schoolId}/interventies/${choiceId}/${schoolYear}`];
}

/** The pages of a review that was frozen: on one page, whole, and in front of the team. */
async function frozenPages(
  page: Page,
  schoolId: string,
  choices: readonly { id: string }[],
): Promise<string[]> {
  for (const { id } of choices) {
    const review = await page.request.get(
      `/api/schools/${schoolId}/choices/${id}/school-years/${lastYear}/review`,
    );
    const { editions = [] } = (await review.json()) as { editions?: { number: number }[] };
    const [last] = editions;
    if (!last) continue;
    const all = `/scholen/${schoolId}/interventies/${id}/${lastYear}/terugblik`;
    const frozen = `${all}/vastgesteld/${last.number}`;
    return [all, frozen, `${frozen}?weergave=alles`, `${frozen}/presenteren`];
  }
  throw new Error('The demo has a review that was frozen');
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
    `${school}/adviseurs`,
    `${school}/delen`,
    ...(await onlookerPages(page, schoolId)),
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
    `${chosen}/${choice.schoolYear}/terugblik/presenteren`,
    ...(await frozenPages(page, schoolId, choices)),
    `${chosen}/verloop`,
    `${chosen}/geschiedenis`,
    `${school}/vragen`,
    `${school}/goede-voorbeelden`,
    '/catalogus',
    '/methode',
    '/stem',
  ];
}

/** The pages on which a school sees what others see: its board, and one more. */
async function onlookerPages(page: Page, schoolId: string): Promise<string[]> {
  const answer = await page.request.get(`/api/schools/${schoolId}/onlookers`);
  const { onlookers } = (await answer.json()) as { onlookers: { id: string }[] };
  const all = `/scholen/${schoolId}/delen/wat-anderen-zien`;
  return [all, ...onlookers.slice(0, 2).map(({ id }) => `${all}/${id}`)];
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

const readers = [
  ...['kernteam', 'bestuur', 'samenwerkingsverband', 'landelijk', 'adviseur', 'beheer'],
];

/** Pages that are the same for all readers. */
const ofEverybody = ['/instellingen', `/samenvatting/stoppen/${'x'.repeat(43)}`];

for (const reader of readers) {
  const isFirst = reader === readers[0];
  test(`every page of ${reader} is accessible, fits a phone, and has one heading`, async ({
    page,
  }) => {
    test.setTimeout(420_000);
    await signIn(page, { email: `${reader}@voorbeeld.test`, password });
    const addresses = [...(await pagesOf(page)), '/meldingen', ...(isFirst ? ofEverybody : [])];
    // Two tabs side by side: most of the time goes into looking at a page, and a machine has two cores at least.
    const tabs = [page, await page.context().newPage()];
    await Promise.all(
      tabs.map((tab, place) =>
        lookAt(
          tab,
          addresses.filter((_, index) => index % tabs.length === place),
        ),
      ),
    );
  });
}

async function lookAt(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await test.step(address, async () => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByText('Bezig met laden…')).toHaveCount(0);
      await expectAccessible(page);
    });
  }
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
