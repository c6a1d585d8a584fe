/** Opens the built page in a browser and keeps what its console says. */
import { expect, type Page } from '@playwright/test';

export interface Opened {
  /** Console lines and uncaught errors; a good page says nothing. */
  readonly said: readonly string[];
}

export async function openPage(
  page: Page,
  address: string,
  size: { width: number; height: number } = { width: 1440, height: 900 },
): Promise<Opened> {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.setViewportSize(size);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { said };
}
