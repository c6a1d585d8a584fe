/** A hostile file as each published surface would show it. */
import { inlineJson } from '../../src/export/html/inlineJson';
import { escapeHtml } from '../../src/export/html/escapeHtml';
import { refuseTooMany } from '../../src/export/refuseTooMany';
import { site } from '../../src/export/site';
import type { SiteAssets } from '../../src/export/site/assets';
import { frameHtml, type FrameFiles } from '../../src/export/site/frameHtml';
import type { QuotelineDocument } from '../../src/schema/document';
import { QuotelineError, type Result } from '../../src/schema/errors';
import { parseDocumentJson } from '../../src/schema/parse';

/** The words of a refusal, as the command prints them. */
const refusal = (errors: readonly QuotelineError[]): string => {
  const words = errors.slice(0, 5).map(({ message, hint = '' }) => `${message} ${hint}`);
  return `<!doctype html><meta charset="utf-8"><title>refused</title><p role="alert">${escapeHtml(words.join('; ').slice(0, 2000))}</p>`;
};

const EMPTY = { title: 'A timeline', language: 'en', sources: [], events: [], undated: [] };

function framed(document: QuotelineDocument, files: FrameFiles): string {
  try {
    refuseTooMany(document);
    return frameHtml(document, files);
  } catch (error) {
    if (error instanceof QuotelineError) return refusal([error]);
    throw error;
  }
}

/**
 * `frame.html`. A document that `publish` refuses is put into it all the same, as if somebody had
 * edited the published file: the frame must then speak for itself.
 */
export function frameOf(json: string, files: FrameFiles): string {
  const parsed = parseDocumentJson(json);
  if (parsed.ok) return framed(parsed.value, files);
  return frameHtml(EMPTY, files).replace(inlineJson(EMPTY), () => json.replaceAll('<', '\\u003c'));
}

function publish(parsed: Result<QuotelineDocument>, assets: SiteAssets): string {
  if (!parsed.ok) return refusal(parsed.errors);
  try {
    return new TextDecoder().decode(site(parsed.value, assets).get('index.html'));
  } catch (error) {
    if (error instanceof QuotelineError) return refusal([error]);
    throw error;
  }
}

/** `index.html` of a published folder, or the refusal of the command. `codeAt` stands before the names of its code. */
export const pageOf = (json: string, assets: SiteAssets, codeAt: string): string =>
  publish(parseDocumentJson(json), assets).replace(
    /(src|href)="page\.[0-9a-f]{10}\.(js|css)"/g,
    `$1="${codeAt}quoteline-page.$2"`,
  );
