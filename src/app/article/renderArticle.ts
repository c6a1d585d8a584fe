/**
 * The demo article as HTML pages. The prose names its events by words of their quotes, so that no id
 * is copied by hand; words that no event cites stop the build.
 */
import { escapeHtml } from '../../export/html/escapeHtml';
import { staticList } from '../../export/html/staticList';
import { QuotelineError } from '../../schema/errors';
import type { ViewDocument } from '../../schema/view';

export interface ArticleParts {
  readonly prose: string;
  readonly document: ViewDocument;
  /** Address of the document as JSON. */
  readonly src: string;
}

/** What a strict host sends; here in a `<meta>`, since static files have no headers. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

function eventCiting(document: ViewDocument, words: string): string {
  const found = document.events.find(({ citations }) =>
    citations.some(({ passage }) => passage.exact.includes(words)),
  );
  if (found) return found.id;
  throw new QuotelineError('reference-broken', `no event of the document cites "${words}"`, {
    where: 'data/article/prose.html',
  });
}

const flat = (words: string): string => words.replace(/\s+/g, ' ').trim();

const DESCRIPTION =
  'A short article with a timeline in it, in which every event quotes the transcript it comes from.';

function page({ title, head, body }: { title: string; head: string; body: string }): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${head}<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(DESCRIPTION)}">
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="quoteline.css">
<link rel="stylesheet" href="article.css">
</head>
<body>
${body}</body>
</html>
`;
}

const TITLE = 'What one press conference looked back on, and ahead to';

/** The prose with its placeholders filled. */
function fill(
  { prose, document }: ArticleParts,
  embeds: { timeline: string; sidebar: string },
): string {
  return prose
    .replaceAll(/\{\{event:([^}]+)\}\}/g, (_all, words: string) =>
      escapeHtml(eventCiting(document, flat(words))),
    )
    .replace('{{timeline}}', () => embeds.timeline)
    .replace('{{sidebar}}', () => embeds.sidebar);
}

function withElements(parts: ArticleParts): string {
  const src = escapeHtml(parts.src);
  const options = { language: 'en-GB' };
  const list = staticList(parts.document, options);
  const second = staticList(parts.document, { ...options, linkTargets: false });
  return fill(parts, {
    timeline: `<quoteline-timeline src="${src}">\n${list}</quoteline-timeline>`,
    sidebar: `<quoteline-timeline src="${src}" layout="column" follow>\n${second}</quoteline-timeline>`,
  });
}

const SCRIPT = '<script src="quoteline.js" defer></script>\n';

/** The element twice: wide above the text, and beside it, following what is read. */
export function articlePage(parts: ArticleParts): string {
  return page({ title: TITLE, head: SCRIPT, body: `<main>\n${withElements(parts)}</main>\n` });
}

/** The same page under the strictest policy a newsroom could send. */
export function strictPage(parts: ArticleParts): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(STRICT_POLICY)}">\n`;
  const body = `<main>\n${withElements(parts)}</main>\n`;
  return page({ title: `${TITLE} (strict)`, head: policy + SCRIPT, body });
}

/** The same prose around a sandboxed frame. */
export function framedPage(parts: ArticleParts): string {
  const frame =
    '<iframe data-quoteline-frame src="frame.html" sandbox="allow-scripts allow-popups" ' +
    'title="Timeline of the press conference" height="520"></iframe>';
  const body = `<main>\n${fill(parts, { timeline: frame, sidebar: '' })}</main>\n`;
  const head = '<script src="quoteline-host.js" defer></script>\n';
  return page({ title: `${TITLE} (framed)`, head, body });
}
