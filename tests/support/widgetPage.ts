/** Bare pages around a widget, and what a test asks them. */
import type { Locator, Page } from '@playwright/test';
import { staticList } from '../../src/export/html/staticList';
import { inlineJson } from '../../src/export/html/inlineJson';
import type { EmbedServer, Reply } from './embedServer';
import { harbourDocument } from './harbourDocument';

export const LIST = staticList(harbourDocument(), { language: 'en-GB' });

export interface PageParts {
  readonly head?: string;
  readonly body?: string;
  readonly attributes?: string;
  /** Inside the element. */
  readonly inside?: string;
  readonly before?: string;
  readonly after?: string;
  readonly css?: boolean;
  readonly script?: string;
}

export const SCRIPT = '<script src="/quoteline.js"></script>';

export const element = (attributes = '', inside = LIST): string =>
  `<quoteline-timeline ${attributes}>${inside}</quoteline-timeline>`;

export const inlineDocument = (document: unknown = harbourDocument()): string =>
  `<script type="application/json">${inlineJson(document)}</script>`;

export function pageOf({
  head = '',
  before = '',
  attributes = 'src="/harbour.json"',
  inside = LIST,
  after = '',
  css = true,
  body = element(attributes, inside),
  script = SCRIPT,
}: PageParts = {}): string {
  const link = css ? '<link rel="stylesheet" href="/quoteline.css">' : '';
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>${link}${head}</head><body>${before}${body}${after}${script}</body></html>`;
}

let pages = 0;

/** Puts a page (and the harbour document) on the server; gives its address. */
export function serve(
  server: EmbedServer,
  parts: PageParts = {},
  reply: Partial<Reply> = {},
): string {
  server.put('/harbour.json', JSON.stringify(harbourDocument()));
  return server.put(`/page-${++pages}.html`, { body: pageOf(parts), ...reply });
}

export const timeline = (page: Page, nth = 0): Locator =>
  page.locator('quoteline-timeline').nth(nth);

/** Playwright's locators reach into open shadow roots. */
export const row = (page: Page, id: string, nth = 0): Locator =>
  timeline(page, nth).locator(`[data-event="${id}"]`);

export const card = (page: Page, nth = 0): Locator => timeline(page, nth).locator('.card');

/** Waits until the widget shows its document. */
export async function ready(page: Page, nth = 0): Promise<void> {
  await timeline(page, nth).locator('[data-event]').first().waitFor();
}

/** Everything the page complained about, from now on. */
export function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(String(error)));
  return found;
}
