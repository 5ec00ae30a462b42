import { addPerson, expect, expectAccessible, signIn, test } from './journey';

test('a stranger signs in first, and comes back to the page that was asked for', async ({
  page,
}) => {
  const administrator = await addPerson('ADMINISTRATOR');
  await page.goto('/catalogus');
  await expect(page).toHaveURL(/\/inloggen\?terug=%2Fcatalogus/);
  await expectAccessible(page);
  await page.getByLabel('E-mailadres').fill(administrator.email);
  await page.getByRole('textbox', { name: 'Wachtwoord' }).fill(administrator.password);
  await page.getByRole('textbox', { name: 'Wachtwoord' }).press('Enter');
  await expect(page).toHaveURL(/\/catalogus$/);
});

test('a wrong password is told in plain words', async ({ page }) => {
  await page.goto('/inloggen');
  await page.getByLabel('E-mailadres').fill('niemand@voorbeeld.test');
  await page.getByRole('textbox', { name: 'Wachtwoord' }).fill('niet goed');
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'Het e-mailadres of het wachtwoord klopt niet',
  );
  await expectAccessible(page);
});

test('the reader changes to English, and it stays after a reload', async ({ page }) => {
  await signIn(page, await addPerson('ADMINISTRATOR'));
  await page.getByText('Proefpersoon (demo)').click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('link', { name: 'School register' })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a page that does not exist says so, and shows the way home', async ({ page }) => {
  await signIn(page, await addPerson('ADMINISTRATOR'));
  await page.goto('/bestaat-niet');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina bestaat niet');
  await page.getByRole('link', { name: 'Naar de startpagina' }).click();
  await expect(page).not.toHaveURL(/bestaat-niet/);
});
