import { defineConfig } from '@playwright/test';
import { resolveBrowser } from './tests/support/browser';

const { executablePath, args, env } = await resolveBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: [['list']],
  use: {
    launchOptions: {
      args,
      ...(executablePath === undefined ? {} : { executablePath }),
      ...(env === undefined ? {} : { env: { ...process.env, ...env } as Record<string, string> }),
    },
  },
});
