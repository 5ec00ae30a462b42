import type { Page } from '@playwright/test';
import { addPerson, expect, expectAccessible, signIn, test } from './journey';

const school = { name: 'Basisschool De Journeyproef', code: '98YA00', board: '98765' };

/** A register of one invented school, in the shape in which DUO publishes it. */
const register = [
  'PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;TELEFOONNUMMER;INTERNETADRES;STRAATNAAM CORRESPONDENTIEADRES;HUISNUMMER-TOEVOEGING CORRESPONDENTIEADRES;POSTCODE CORRESPONDENTIEADRES;PLAATSNAAM CORRESPONDENTIEADRES;NODAAL GEBIED CODE;NODAAL GEBIED NAAM;RPA-GEBIED CODE;RPA-GEBIED NAAM;WGR-GEBIED CODE;WGR-GEBIED NAAM;COROPGEBIED CODE;COROPGEBIED NAAM;ONDERWIJSGEBIED CODE;ONDERWIJSGEBIED NAAM;RMC-REGIO CODE;RMC-REGIO NAAM;VAKANTIEREGIO',
  `Drenthe;${school.board};98YA;98YA00;${school.name};Proefstraat;1;9999 ZZ;PROEFDORP;0000;PROEFGEMEENTE;Openbaar;;;;;;;;;;;;;;;;;;;Noord`,
].join('\r\n');

test('from the register to the seven questions on the page of the board', async ({ page }) => {
  test.setTimeout(180_000);

  await test.step('the administrator imports the register', async () => {
    await signIn(page, await addPerson('ADMINISTRATOR'));
    await page.goto('/beheer/register');
    await page.getByLabel('Kies bestanden van DUO').setInputFiles({
      name: 'bo-vestigingen_2026-08_proef.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(register, 'latin1'),
    });
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
    await expect(page.getByRole('button', { name: 'Voer door' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Voer door' }).click();
    await expect(page.getByText('De lijsten zijn ingelezen.')).toBeVisible();
  });

  await test.step('the school leader chooses an intervention', async () => {
    await signInAnew(page, await addPerson('SCHOOL_LEADER', school.code));
    await expect(page.getByRole('main')).toContainText('Kies je eerste interventie');
    await expectAccessible(page);
    await choose(page);
    await expect(page.getByText('De keuze is vastgelegd.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the team rates an aspect, and sees that it is saved', async () => {
    await page.getByRole('link', { name: 'Open 2026-2027' }).click();
    await expect(page.getByText('0 van 21 aspecten beoordeeld')).toBeVisible();
    await openQuestion(page, 'Is de interventie onderdeel van een schoolbrede aanpak?');
    const aspect = page.getByRole('group', { name: 'Aansluiting bij visie' });
    await aspect.getByRole('radio', { name: 'Geregeld en in gebruik' }).check();
    await expect(page.getByText(/^✓? ?Opgeslagen om \d\d:\d\d/).first()).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await expect(page.getByText('1 van 21 aspecten beoordeeld')).toBeVisible();
  });

  await test.step('it stands in the progress over the years, as chart and as table', async () => {
    await page.getByRole('link', { name: 'Verloop', exact: true }).click();
    await expect(page.getByText('In 2026-2027 is 100 % geregeld')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Bekijk als tabel' }).first().click();
    await expect(page.getByRole('cell', { name: '100 %', exact: true })).toBeVisible();
    await page.goBack();
    await expect(page.getByText('1 van 21 aspecten beoordeeld')).toBeVisible();
  });

  await test.step('the board sees nothing yet, and after handing in it does', async () => {
    const officer = await addPerson('BOARD_OFFICER', school.board);
    const handIn = page.url();
    await signInAnew(page, officer);
    await expect(page.getByText('Nog niets ingediend')).toBeVisible();

    await signInAnew(page, await addPerson('SCHOOL_LEADER', school.code));
    await page.goto(handIn);
    await page.getByRole('button', { name: 'Indienen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Dien in' }).click();
    await expect(page.getByText(/^Ingediend op/)).toBeVisible();

    await signInAnew(page, officer);
    await expect(page.getByRole('row', { name: /KiVa/ })).toContainText('op schema');
    await expectAccessible(page);
    await page.getByRole('link', { name: /KiVa/ }).click();
    await expect(page.getByRole('row', { name: /Aansluiting bij visie/ })).toContainText(
      'Geregeld en in gebruik',
    );
    await expectAccessible(page);
  });
});

async function signInAnew(page: Page, person: { email: string; password: string }): Promise<void> {
  await page.context().clearCookies();
  await signIn(page, person);
}

async function openQuestion(page: Page, question: string): Promise<void> {
  await page.getByRole('button', { name: question }).click();
}

async function choose(page: Page): Promise<void> {
  const next = () => page.getByRole('button', { name: 'Volgende' }).click();
  await page.getByRole('link', { name: /Kies/ }).first().click();
  await page.getByLabel('Doel in je eigen woorden').fill('Leerlingen lossen ruzies vaker zelf op.');
  await page.getByRole('radio', { name: /Alle leerlingen/ }).check();
  await next();
  await page.getByRole('radio', { name: /Kies uit de lijst/ }).check();
  await page.getByRole('searchbox').fill('KiVa');
  await page.getByRole('radio', { name: /KiVa/ }).first().check();
  await next();
  await next();
  await next();
  await next();
  await page.getByLabel('Wie besloot dit').fill('kernteam en schoolleider');
  await page.getByLabel('Wanneer is dit besloten').fill('2026-06-01');
  await page.getByLabel('In welk schooljaar start het').selectOption('2026-2027');
  await next();
  await page.getByRole('button', { name: 'Leg deze keuze vast' }).click();
}
