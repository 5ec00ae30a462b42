import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { runCommand } from './global-setup';

/** Somebody with an account. */
export type Person = { readonly email: string; readonly password: string };

/** A school of this journey alone, as the register would bring it, under a board of its own. */
export type School = {
  readonly name: string;
  readonly establishmentCode: string;
  readonly boardNumber: string;
};

/**
 * The test of all journeys: it starts signed out, and fails when the page writes an error to the console, since a page
 * whose styles or scripts are refused can look right to every other check.
 */
export const test = base.extend<{ consoleErrors: string[] }>({
  // Playwright reads from the pattern which fixtures are needed: none.
  // eslint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => use(process.env['JOURNEY_URL'] ?? ''),
  consoleErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !isRefusedRequest(message.text()))
          errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await use(errors);
      expect(errors, 'errors in the console of the browser').toEqual([]);
    },
    { auto: true },
  ],
});

/** The browser itself notes every answer of 400 and up; refusals and lost connections are part of a journey. */
function isRefusedRequest(text: string): boolean {
  return (
    text.startsWith('Failed to load resource: the server responded with a status of 4') ||
    text === 'Failed to load resource: net::ERR_INTERNET_DISCONNECTED'
  );
}

export { expect };

/** Makes an account as the command line does, with a role or, for an adviser from outside, with none. */
export async function addPerson(role?: string, organisationCode?: string): Promise<Person> {
  const email = `${randomBytes(5).toString('hex')}@voorbeeld.test`;
  const words = await runCommand(
    'add-account',
    { DATABASE_URL: process.env['JOURNEY_DATABASE_URL'] ?? '' },
    [
      ...['--email', email, '--name', 'Proefpersoon (demo)'],
      ...(role ? ['--role', role] : []),
      ...(organisationCode ? ['--organisation', organisationCode] : []),
    ],
  );
  const password = /First password: (\S+)/.exec(words)?.[1] ?? '';
  return { email, password };
}

/** Signs in through the page. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto('/inloggen');
  await page.getByLabel('E-mailadres').fill(person.email);
  await page.getByRole('textbox', { name: 'Wachtwoord' }).fill(person.password);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.waitForURL((url) => url.pathname !== '/inloggen');
}

/** No serious or critical fault of accessibility, and no sideways scrolling at 360 px. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    grave.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
  ).toEqual([]);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (size) await page.setViewportSize(size);
  expect(overflow, 'pixels that the page is wider than a phone').toBeLessThanOrEqual(0);
}
