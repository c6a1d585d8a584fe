/**
 * Finds a real Chromium for the browser tests. In order: `$QUOTELINE_BROWSER` (a path, or `npm`
 * for the packaged one), Playwright's own download, Chrome, Chromium or Edge on the system, the
 * binary inside the npm package `@sparticuz/chromium` (Linux x64). Never skips: no browser is an error.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { unpackChromium } from './packagedChromium';

export interface BrowserLaunch {
  readonly executablePath?: string;
  readonly args: string[];
  readonly env?: Record<string, string>;
}

// Without these Chromium calls home at every start.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
];

const SYSTEM_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function onPath(name: string): string | undefined {
  const directories = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  return directories.map((directory) => `${directory}/${name}`).find((file) => existsSync(file));
}

function systemBrowser(): string | undefined {
  for (const name of SYSTEM_NAMES) {
    const found = onPath(name);
    if (found) return found;
  }
  return SYSTEM_PATHS.find((path) => existsSync(path));
}

// Root (a container, CI) cannot use Chromium's sandbox.
const sandbox = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

const local = (executablePath?: string): BrowserLaunch => ({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [...QUIET, ...sandbox()],
});

async function packagedBrowser(): Promise<BrowserLaunch> {
  const { executablePath, env } = await unpackChromium();
  return { executablePath, env, args: [...QUIET, '--no-sandbox'] };
}

const packageFits = (): boolean => process.platform === 'linux' && process.arch === 'x64';

export async function resolveBrowser(): Promise<BrowserLaunch> {
  const wanted = process.env['QUOTELINE_BROWSER'];
  if (wanted === 'npm') return packagedBrowser();
  if (wanted !== undefined && wanted !== '') {
    if (!existsSync(wanted))
      throw new Error(`QUOTELINE_BROWSER names ${wanted}, which is not there.`);
    return local(wanted);
  }
  if (existsSync(chromium.executablePath())) return local();
  const system = systemBrowser();
  if (system) return local(system);
  if (packageFits()) return packagedBrowser();
  throw new Error(
    'No browser found for the browser tests. Install Chrome, Chromium or Edge, or set QUOTELINE_BROWSER to its path.',
  );
}

/** "Chromium 147.0.7727.0": which browser the tests ran in. */
export function browserVersion({ executablePath, env }: BrowserLaunch): string {
  const path = executablePath ?? chromium.executablePath();
  return execFileSync(path, ['--version', '--no-sandbox'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
