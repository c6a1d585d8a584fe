/** Publishing without a terminal: the files that `quoteline publish` writes, made in the browser. */
import { zipSync, type Zippable } from 'fflate';
import { quotesOnly } from '../../export/quotesOnly';
import { singleFile } from '../../export/singleFile';
import { site } from '../../export/site';
import { ASSET_FILES, type SiteAssets } from '../../export/site/assets';
import type { Publication } from '../../export/site/publication';
import { snippets, type Snippet } from '../../export/snippets';
import type { QuotelineDocument } from '../../schema/document';
import { QuotelineError } from '../../schema/errors';

export interface PublishOptions {
  readonly quotesOnly: boolean;
  /** Where the folder will stand, with its last `/`; '' where it is not known yet. */
  readonly address: string;
}

async function assetText(path: string): Promise<string> {
  const address = `publish/${path}`;
  const response = await fetch(address).catch(() => null);
  if (response?.ok) return response.text();
  throw new QuotelineError('network', `the page’s own file ${address} cannot be read`, {
    where: address,
    hint: 'Reload the page and try again. Your review is kept.',
  });
}

type AssetName = keyof SiteAssets;

async function assetsOf<K extends AssetName>(names: readonly K[]): Promise<Pick<SiteAssets, K>> {
  const texts = await Promise.all(names.map((name) => assetText(ASSET_FILES[name])));
  return Object.fromEntries(names.map((name, at) => [name, texts[at]])) as Pick<SiteAssets, K>;
}

const allAssets = (): Promise<SiteAssets> => assetsOf(Object.keys(ASSET_FILES) as AssetName[]);

/** Throws `anchor-missing`, `network`. */
export async function htmlFile(
  document: QuotelineDocument,
  options: PublishOptions,
): Promise<string> {
  const assets = await assetsOf(['pageScript', 'pageStyle']);
  return singleFile(options.quotesOnly ? quotesOnly(document) : document, assets);
}

async function folder(document: QuotelineDocument, options: PublishOptions) {
  const address = options.address === '' ? undefined : options.address;
  return site(document, await allAssets(), { address, quotesOnly: options.quotesOnly });
}

/** Zip's own first day: the same document gives the same bytes. */
const NO_TIME = '1980-01-01T00:00:00';

/** Throws `anchor-missing`, `network`. */
export async function folderZip(
  document: QuotelineDocument,
  options: PublishOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: Zippable = Object.fromEntries(await folder(document, options));
  return zipSync(files, { level: 6, mtime: NO_TIME }) as Uint8Array<ArrayBuffer>;
}

/** What an author pastes into an article, once the folder stands at its address. */
export async function embedSnippets(
  document: QuotelineDocument,
  options: PublishOptions,
): Promise<readonly Snippet[]> {
  const publication = (await folder(document, options)).get('publication.json');
  const written = JSON.parse(new TextDecoder().decode(publication)) as Publication;
  const shown = options.quotesOnly ? quotesOnly(document) : document;
  return snippets(shown, written, options.address);
}

/** An http or https address with its last `/`; `null` where it is none. */
export function folderAddress(typed: string): string | null {
  try {
    const { protocol, href } = new URL(typed.trim());
    if (protocol !== 'https:' && protocol !== 'http:') return null;
    return href.endsWith('/') ? href : `${href}/`;
  } catch {
    return null;
  }
}
