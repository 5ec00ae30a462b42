import { addPerson, expect, expectAccessible, signIn, test } from './journey';

const school = 'Basisschool De Voorbeeldboom (demo)';
const coreTeam = { email: 'kernteam@voorbeeld.test', password: 'verankerd-demo' };

test('a school lets an adviser read along with one intervention, and takes it back', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const adviser = await addPerson();
  const elsewhere = await browser.newContext();
  const desk = await elsewhere.newPage();

  await test.step('without access there is nothing to read', async () => {
    await signIn(desk, adviser);
    await expect(desk.getByRole('heading', { name: 'Je hebt nog geen rol' })).toBeVisible();
  });

  await test.step('the school gives access, and is told what is missing', async () => {
    await signIn(page, coreTeam);
    await page.getByRole('link', { name: school }).first().click();
    await page.getByRole('link', { name: 'Adviseurs', exact: true }).click();
    await page.getByRole('button', { name: 'Geef een adviseur toegang' }).click();
    const email = page.getByLabel('E-mailadres van de adviseur');
    await email.fill('geen adres');
    await page.getByRole('button', { name: 'Geef toegang', exact: true }).click();
    await expect(email).toBeFocused();
    await expect(page.getByText('Dit is geen e-mailadres.')).toBeVisible();
    await expectAccessible(page);
    await email.fill(adviser.email);
    await page.getByLabel('Bij welke interventie?').selectOption('KiVa');
    const lastDay = page.getByLabel('Tot en met welke dag?');
    await lastDay.fill((await lastDay.getAttribute('max')) ?? '');
    await page.getByRole('button', { name: 'Geef toegang', exact: true }).click();
    await expect(page.getByRole('status')).toContainText(`${adviser.email} mag meekijken`);
    await expectAccessible(page);
  });

  await test.step('the adviser starts at what can be read, and reads it', async () => {
    await desk.goto('/');
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Je bent te gast');
    await expect(desk.getByRole('heading', { name: 'KiVa' })).toBeVisible();
    await expectAccessible(desk);
    await desk
      .getByRole('link', { name: /^Schooljaar .* van KiVa/ })
      .last()
      .click();
    await expect(desk.getByText(/Zo heeft de school het ingediend/)).toBeVisible();
    await expect(desk.getByRole('table')).toHaveCount(7);
    await desk.getByRole('link', { name: 'Terug naar het overzicht' }).click();
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Je bent te gast');
    await desk.goBack();
  });

  await test.step('the school takes it back, and the history tells both', async () => {
    await page.getByRole('button', { name: `Toegang intrekken van ${adviser.email}` }).click();
    await page.getByRole('button', { name: 'Ja, trek in' }).click();
    await expect(page.getByRole('status')).toContainText('mag niet meer meekijken');
    await expect(page.getByRole('row').filter({ hasText: adviser.email })).toContainText(
      'ingetrokken door',
    );
    await page.getByRole('link', { name: 'Interventies', exact: true }).last().click();
    await page.getByRole('link', { name: 'KiVa' }).first().click();
    await page.getByRole('link', { name: 'Geschiedenis' }).first().click();
    const history = page.getByRole('main');
    await expect(history).toContainText('De school trok toegang van een adviseur in');
    await expect(history).toContainText(adviser.email);
  });

  await test.step('the adviser reads nothing any more, and is told why', async () => {
    await desk.reload();
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText(
      'Je kunt dit niet (meer) lezen',
    );
    await desk.getByRole('link', { name: 'Naar Te gast' }).click();
    await expect(
      desk.getByRole('heading', { name: 'Geen school laat je nu meekijken' }),
    ).toBeVisible();
    await expect(desk.getByText(/De school trok je toegang in op/)).toBeVisible();
    await expect(desk.getByText('KiVa')).toHaveCount(0);
    await expectAccessible(desk);
  });
  await elsewhere.close();
});
