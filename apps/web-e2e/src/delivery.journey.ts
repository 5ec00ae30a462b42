import type { Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test } from './journey';

const leader = { email: 'schoolleider@voorbeeld.test', password: 'verankerd-demo' };

test('lessons are counted on a phone, through a lost connection, and reach and dose follow', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, leader);
  const group = await planGroup(page, 12);
  const card = page.getByRole('region', { name: group });

  await test.step('each tap counts, and is saved', async () => {
    for (let lesson = 0; lesson < 3; lesson += 1)
      await page.getByRole('button', { name: `Tel 1 les bij ${group}` }).click();
    await expect(card.getByText('3 van 12 lessen')).toBeVisible();
    await expect(card.getByText(/Opgeslagen om/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('without a connection taps wait, and arrive later', async () => {
    await context.setOffline(true);
    await page.getByRole('button', { name: `Tel 1 les bij ${group}` }).click();
    await expect(card.getByText('Niet verzonden')).toBeVisible();
    await expect(card.getByText('4 van 12 lessen')).toBeVisible();
    await context.setOffline(false);
    await expect(card.getByText(/Opgeslagen om/)).toBeVisible();
  });

  await test.step('a mistake is taken back, and what is left survives a reload', async () => {
    await page.getByRole('button', { name: `Laatste terug, van ${group}` }).click();
    await expect(page.getByText(`1 les van ${group} teruggehaald.`)).toBeVisible();
    await page.reload();
    await expect(card.getByText('3 van 12 lessen')).toBeVisible();
    await expect(card.getByText('2 van 2 groepen doen mee')).toBeVisible();
  });
});

/** Plans lessons for a year group that the plan of the demo does not have yet; answers with its name. */
async function planGroup(page: Page, lessons: number): Promise<string> {
  const { session } = (await (await page.request.get('/api/session')).json()) as {
    session: { memberships: { organisationId: string }[] };
  };
  const schoolId = session.memberships[0]?.organisationId ?? '';
  const { choices } = (await (
    await page.request.get(`/api/schools/${schoolId}/choices`)
  ).json()) as { choices: { id: string; status: string; schoolYear: string }[] };
  const choice = choices.find(({ status }) => status === 'ACTIVE');
  if (!choice) throw new Error('The demo has a choice that runs');
  await page.goto(`/scholen/${schoolId}/interventies/${choice.id}/${choice.schoolYear}/lessen`);
  await page.getByRole('button', { name: 'Voeg een groep toe' }).click();
  await page.getByRole('checkbox', { name: '3', exact: true }).check();
  await page.getByRole('checkbox', { name: '8', exact: true }).check();
  await page.getByLabel('Hoeveel groepen horen mee te doen?').fill('2');
  await page.getByLabel('Hoeveel groepen doen mee?').fill('2');
  await page.getByLabel('Hoeveel lessen zijn er gepland dit schooljaar?').fill(String(lessons));
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText('Het plan van Groep 3 en 8 is opgeslagen.')).toBeVisible();
  return 'Groep 3 en 8';
}
