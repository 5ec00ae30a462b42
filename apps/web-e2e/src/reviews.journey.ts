import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, signIn, test } from './journey';

const password = 'verankerd-demo';
const reason = 'De ouderavond was nog niet meegenomen.';

test('from a review that is filled in to one that the board has read, and opened again', async ({
  page,
}) => {
  test.setTimeout(120_000);

  const review = await test.step('the team begins with what it kept', async () => {
    await signInAs(page, 'kernteam');
    await page.goto(await addressOfReview(page));
    await page.getByRole('button', { name: 'Begin de terugblik' }).click();
    await expect(textOf(page, 'Wat wilden jullie dit schooljaar')).toHaveValue(
      /Ons doel: Elk kind/,
    );
    await expectAccessible(page);
    return page.url();
  });

  await test.step('it writes, and sees that each part is saved', async () => {
    await textOf(page, 'Wat werkte goed?').fill('Een vast maatje helpt.\n\nBegin in week één.');
    await expect(page.getByText(/Opgeslagen om \d\d:\d\d/).first()).toBeVisible();
    await page.reload();
    await expect(textOf(page, 'Wat werkte goed?')).toHaveValue(/Begin in week één/);
    await expect(page.getByText('De schoolleider stelt vast.')).toBeVisible();
  });

  await test.step('two people write at once, and nothing is lost', async () => {
    await writeFromElsewhere(
      page,
      'LEARNT',
      'Een vast maatje helpt.\n\nBegin in week één.\n\nEn bel thuis.',
    );
    await textOf(page, 'Wat werkte goed?').fill(
      'Een vast maatje helpt echt.\n\nBegin in week één.',
    );
    await expect(textOf(page, 'Wat werkte goed?')).toHaveValue(
      'Een vast maatje helpt echt.\n\nBegin in week één.\n\nEn bel thuis.',
    );
  });

  await test.step('what was written without a connection is still there in a new tab', async () => {
    await page.context().setOffline(true);
    await textOf(page, 'Wat is er gedaan?').fill('Ook de ouders zijn gebeld.');
    await expect(page.getByText('Niet verzonden').first()).toBeVisible();
    await page.context().setOffline(false);
    await page.goto('/');
    await page.goto(review);
    await expect(textOf(page, 'Wat is er gedaan?')).toHaveValue('Ook de ouders zijn gebeld.');
    await expect(page.getByText('Niet verzonden')).toHaveCount(0);
  });

  await test.step('the leader decides and freezes, and hands it in', async () => {
    await signInAs(page, 'schoolleider');
    await page.goto(review);
    for (const question of ['Wat zien jullie', 'Wat nemen jullie mee'])
      await textOf(page, question).fill('De kinderen voelen zich sneller thuis.');
    await page.getByRole('radio', { name: /Doorgaan/ }).check();
    await page.getByLabel('Waarom?', { exact: true }).fill('Het werkt voor de nieuwe kinderen.');
    await page.getByLabel('Wanneer kijken jullie weer terug?').fill(inEightMonths());
    await page.getByLabel('Wanneer kijken jullie weer terug?').blur();
    const freeze = page.getByRole('button', { name: 'Stel vast', exact: true });
    await expect(freeze).toHaveAttribute('aria-disabled', 'false');
    await freeze.click();
    await page.getByRole('button', { name: 'Ja, stel vast' }).click();
    await expect(page.getByText('De terugblik is vastgesteld.')).toBeVisible();
    await page.getByRole('button', { name: 'Dien in bij je bestuur' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Dien in' }).click();
    await expect(page.getByText('De terugblik is ingediend bij je bestuur.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('it is read, shown to the team, and proven to be unchanged', async () => {
    await page.getByRole('link', { name: 'Lees de terugblik' }).click();
    await expect(page.getByText('Doorgaan', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Controleer nu' }).click();
    await expect(page.getByText(/Ongewijzigd sinds/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Alles lezen' }).click();
    await expect(
      page.getByText('Ook de ouders zijn gebeld.').filter({ visible: true }).first(),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Toon op het bord' }).click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('Het jaar in cijfers');
    await page.keyboard.press('ArrowRight');
    await expect(heading).toHaveText('Metingen');
    await page.keyboard.press('ArrowRight');
    await expect(heading).toHaveText('Gepland');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/vastgesteld\/1$/);
  });

  await test.step('the board reads it and takes note', async () => {
    await signInAs(page, 'bestuur');
    await page
      .getByRole('link', { name: /Maatjesproject/ })
      .last()
      .click();
    await page.getByRole('button', { name: 'Gezien, dank jullie wel' }).click();
    await expect(page.getByText('De school ziet nu dat jullie')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the leader opens it again with a reason, and both stay', async () => {
    await signInAs(page, 'schoolleider');
    await page.goto(review);
    await expect(page.getByText('Gezien door het bestuur')).toBeVisible();
    await page.getByRole('button', { name: 'Heropen' }).click();
    await page
      .getByRole('dialog')
      .getByLabel(/Waarom heropen je hem/)
      .fill(reason);
    await page.getByRole('dialog').getByRole('button', { name: 'Heropen' }).click();
    await textOf(page, 'Wat is er gedaan?').fill(
      'De ouders zijn gebeld.\n\nEn er was een ouderavond.',
    );
    const freeze = page.getByRole('button', { name: 'Stel vast', exact: true });
    await expect(freeze).toHaveAttribute('aria-disabled', 'false');
    await freeze.click();
    await page.getByRole('button', { name: 'Ja, stel vast' }).click();
    await expect(page.getByText(reason)).toBeVisible();
    await page.getByRole('link', { name: 'Lees de terugblik' }).click();
    await expect(
      page.getByText('En er was een ouderavond.').filter({ visible: true }).first(),
    ).toBeVisible();
    await expect(
      page.getByText('Ook de ouders zijn gebeld.').filter({ visible: true }).first(),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Versie 1' }).click();
    await expect(page).toHaveURL(/vastgesteld\/1$/);
  });
});

test('what was measured stands in a review that was frozen, and all of a school can be taken along', async ({
  page,
}) => {
  await signInAs(page, 'schoolleider');
  const schoolId = await ownOrganisation(page);
  await page.goto(await addressOfFrozen(page, schoolId));
  await expect(
    page.getByText(/\d %? ?\(marge .+\), (hoger|lager|ongeveer|nog niet)/).first(),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Alles lezen' }).click();
  await page.getByText('De cijfers achter de terugblik').click();
  await expect(page.getByText(/niet getoond: /).first()).toBeVisible();

  await page.goto('/instellingen');
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Download alles van / }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
});

/** The review that the demo froze, of the choice in which most was measured. */
async function addressOfFrozen(page: Page, schoolId: string): Promise<string> {
  const { choices } = (await (
    await page.request.get(`/api/schools/${schoolId}/choices`)
  ).json()) as { choices: { id: string; intervention: { name: string } }[] };
  const choice = choices.find(({ intervention }) => intervention.name === 'KiVa');
  if (!choice) throw new Error('The demo has a choice that was measured for years');
  return `/scholen/${schoolId}/interventies/${choice.id}/2025-2026/terugblik/vastgesteld/1`;
}

async function signInAs(page: Page, reader: string): Promise<void> {
  await page.context().clearCookies();
  await signIn(page, { email: `${reader}@voorbeeld.test`, password });
}

/** The text of a part, found by the question that it answers. */
function textOf(page: Page, question: string) {
  return page.getByRole('textbox', { name: new RegExp(`^${question.replace('?', '\\?')}`) });
}

/** The review of the choice that the demo began this year: nobody looked back on it yet. */
async function addressOfReview(page: Page): Promise<string> {
  const schoolId = await ownOrganisation(page);
  const { choices } = (await (
    await page.request.get(`/api/schools/${schoolId}/choices`)
  ).json()) as { choices: { id: string; schoolYear: string; intervention: { name: string } }[] };
  const choice = choices.find(({ intervention }) => intervention.name.startsWith('Maatjesproject'));
  if (!choice) throw new Error('The demo has a choice that began this year');
  return `/scholen/${schoolId}/interventies/${choice.id}/${choice.schoolYear}/terugblik`;
}

async function ownOrganisation(page: Page): Promise<string> {
  const { session } = (await (await page.request.get('/api/session')).json()) as {
    session: { memberships: { organisationId: string }[] };
  };
  return session.memberships[0]?.organisationId ?? '';
}

/** Writes a section as a colleague on another device would. */
async function writeFromElsewhere(page: Page, section: string, text: string): Promise<void> {
  const path = new URL(page.url()).pathname.split('/');
  const [schoolId, choiceId, year] = [path[2], path[4], path[5]];
  const address = `/api/schools/${schoolId}/choices/${choiceId}/school-years/${year}/review`;
  const { sections } = (await (await page.request.get(address)).json()) as {
    sections: { section: string; version: number }[];
  };
  const version = sections.find((one) => one.section === section)?.version ?? 0;
  const answer = await page.request.put(`${address}/sections/${section}`, {
    data: { text },
    headers: { 'If-Match': `"${version}"` },
  });
  expect(answer.status()).toBe(200);
}

function inEightMonths(): string {
  const day = new Date();
  day.setMonth(day.getMonth() + 8);
  return day.toISOString().slice(0, 10);
}
