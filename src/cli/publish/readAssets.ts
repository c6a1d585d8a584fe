import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ASSET_FILES, type SiteAssets } from '../../export/site/assets';
import { QuotelineError } from '../../schema/errors';

async function readAsset(dist: URL, path: string): Promise<string> {
  const url = new URL(path, dist);
  try {
    return await readFile(url, 'utf8');
  } catch {
    throw new QuotelineError('file-missing', `the built file dist/${path} is not there`, {
      where: fileURLToPath(url),
      hint: 'Run `npm run build` first.',
    });
  }
}

/** `dist` is the folder of all builds. Throws `file-missing` where one was not made. */
export async function readAssets(dist: URL): Promise<SiteAssets> {
  const entries = Object.entries(ASSET_FILES).map(
    async ([name, path]) => [name, await readAsset(dist, path)] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as unknown as SiteAssets;
}
