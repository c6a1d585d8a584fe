/**
 * A document as a static folder that works from any host: `site(document, assets, options)` gives
 * every file by its path. Pure, so that the command line writes a folder and the page a zip of it.
 */
import { markup } from './html/escapeHtml';
import { frameHtml } from './site/frameHtml';
import type { QuotelineDocument } from '../schema/document';
import type { Exported } from './exportFormat';
import { EXPORT_FORMATS } from './formats';
import { quotesOnly } from './quotesOnly';
import { refuseAstray } from './refuseAstray';
import { refuseTooMany } from './refuseTooMany';
import { siteCode, type SiteAssets, type SiteCode } from './site/assets';
import { utf8 } from './site/codeFile';
import { oembed } from './site/oembed';
import { pageHtml } from './site/pageHtml';
import { named, type Publication } from './site/publication';
import { readme } from './site/readme';
import { snippetFiles } from './site/snippetFiles';

export interface SiteOptions {
  /** Where the folder will stand, with its last `/`; canonical address and oEmbed need it. */
  readonly address?: string | undefined;
  /** PNG of `socialCard(document)`; without it the page has no picture for networks. */
  readonly preview?: Uint8Array | undefined;
  /** Publishes no transcript. */
  readonly quotesOnly?: boolean | undefined;
}

const PREVIEW = 'preview.png';

interface WrittenExport {
  readonly path: string;
  readonly title: string;
  readonly format: string;
  readonly exported: Exported;
}

const exportsOf = (document: QuotelineDocument, address: string | undefined): WrittenExport[] =>
  EXPORT_FORMATS.map(({ format, extension, title, write }) => ({
    format,
    path: `downloads/timeline${extension}`,
    title,
    exported: write(document, address === undefined ? {} : { address }),
  }));

function publicationOf(
  code: SiteCode,
  written: readonly WrittenExport[],
  address: string | undefined,
): Publication {
  return {
    address: address ?? null,
    widget: named(code.widgetScript),
    widgetStyle: named(code.widgetStyle),
    loader: named(code.hostScript),
    downloads: [
      { path: 'document.json', title: 'Quoteline document (JSON)', format: 'document' },
      ...written.map(({ path, title, format }) => ({ path, title, format })),
    ],
  };
}

function indexHtml(
  document: QuotelineDocument,
  code: SiteCode,
  publication: Publication,
  { address, preview }: SiteOptions,
): string {
  const { pageScript, pageStyle } = code;
  return pageHtml(document, {
    head: {
      address,
      preview: preview && PREVIEW,
      scripts: "'self'",
      styles: "'self'",
    },
    style: markup`<link rel="stylesheet" href="${pageStyle.path}">`,
    script: markup`<script src="${pageScript.path}" defer></script>`,
    downloads: publication.downloads,
    publication,
  });
}

const frameOf = (document: QuotelineDocument, code: SiteCode): string =>
  frameHtml(document, {
    widget: code.widgetScript.path,
    frame: code.frameScript.path,
    css: code.widgetStyle.path,
  });

/**
 * Paths use `/`. The order is the order to write in: `index.html` names the others and comes last.
 * Throws `anchor-missing` where a quote is not in its text, `too-many-events` where no browser would bear the page.
 */
export function site(
  whole: QuotelineDocument,
  assets: SiteAssets,
  options: SiteOptions = {},
): ReadonlyMap<string, Uint8Array> {
  refuseTooMany(whole);
  refuseAstray(whole);
  const { address, preview } = options;
  const document = options.quotesOnly === true ? quotesOnly(whole) : whole;
  const code = siteCode(assets);
  const written = exportsOf(document, address);
  const publication = publicationOf(code, written, address);
  const pasted = snippetFiles(document, publication);
  const leftOut = written.flatMap(({ exported }) => exported.leftOut);
  const text = (path: string, content: string) => [path, utf8(content)] as const;
  return new Map<string, Uint8Array>([
    ...Object.values(code).map(({ path, bytes }) => [path, bytes] as const),
    ...written.map(({ path, exported }) => text(path, exported.text)),
    ...(preview ? [[PREVIEW, preview] as const] : []),
    ...(address === undefined
      ? []
      : [text('oembed.json', JSON.stringify(oembed(document, address, preview && PREVIEW)))]),
    text('publication.json', `${JSON.stringify(publication, null, 2)}\n`),
    ...pasted.map(({ path, html }) => text(path, html)),
    text(
      'README.txt',
      readme(document, { pasted, address, leftOut, hasPreview: preview !== undefined }),
    ),
    text('document.json', `${JSON.stringify(document, null, 2)}\n`),
    text('frame.html', frameOf(document, code)),
    text('index.html', indexHtml(document, code, publication, options)),
  ]);
}
