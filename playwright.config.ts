import { defineConfig } from '@playwright/test';
import { resolveBrowser } from './tests/support/browser';

const { executablePath, args, env } = await resolveBrowser();

export default defineConfig({
  // No test measures time; a busy machine must not fail one.
  testDir: 'tests/browser',
  outputDir: 'test-results',
  // A second try on a busy machine; `tests/run.mjs` names every test that needed one.
  retries: process.env['CI'] ? 1 : 0,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    launchOptions: {
      args,
      ...(executablePath === undefined ? {} : { executablePath }),
      ...(env === undefined ? {} : { env: { ...process.env, ...env } as Record<string, string> }),
    },
  },
});
