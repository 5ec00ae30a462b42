import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlainProblem } from '../terminal/plain-problem.mjs';
import { runOpenly } from '../terminal/run-program.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const onMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * The Chromium for the journeys: the one in CHROMIUM_PATH, the system's, or Playwright's own. Debian's is installed when
 * there is none and this is root; elsewhere the person is told what to run.
 * @returns {Promise<string>} Path of the program.
 */
export async function ensureChromium(variables = process.env) {
  const found = findNamed(variables) ?? findOnSystem(variables) ?? (await findPlaywrights());
  if (found) return found;
  if (isDebian() && process.getuid?.() === 0) return installOnDebian(variables);
  throw new PlainProblem(adviceFor(isDebian()));
}

/**
 * @param {NodeJS.ProcessEnv} variables
 * @throws PlainProblem when the variable names no program.
 */
export function findNamed(variables) {
  const named = variables['CHROMIUM_PATH'];
  if (!named) return undefined;
  if (existsSync(named)) return named;
  throw new PlainProblem(
    `CHROMIUM_PATH is "${named}", and no such program is there: correct it, or leave it out.`,
  );
}

/**
 * Looks along the path, and where macOS keeps its programs.
 * @param {NodeJS.ProcessEnv} variables
 */
export function findOnSystem(variables) {
  const places = (variables['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...places, onMac].find((place) => existsSync(place));
}

async function findPlaywrights() {
  const { chromium } = await import('@playwright/test');
  const place = chromium.executablePath();
  return existsSync(place) ? place : undefined;
}

function isDebian() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'));
}

async function installOnDebian(variables) {
  process.stdout.write('Installing Chromium for the journeys ...\n');
  const env = { ...variables, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 'ignore', 'inherit'];
  await runOpenly('apt-get', ['update', '-qq'], { env, stdio });
  await runOpenly('apt-get', ['install', '-y', '-qq', 'chromium'], { env, stdio });
  const found = findOnSystem(variables);
  if (found) return found;
  throw new PlainProblem(adviceFor(true));
}

function adviceFor(debian) {
  const command = debian ? 'sudo apt-get install chromium' : 'npx playwright install chromium';
  return `The journeys need Chromium: run "${command}", or name one in CHROMIUM_PATH.`;
}
