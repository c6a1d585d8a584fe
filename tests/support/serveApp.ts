/** Serves the built app with one document, as `npm start` does (strict Content Security Policy and all). */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveApp as serveFolder, type Serving } from '../../src/cli/server/serve';

const APP = 'dist/app';

/** `document` is written as it is: broken ones are wanted too. Throws where the app was not built. */
export async function serveApp(document: unknown): Promise<Serving> {
  if (!existsSync(join(APP, 'index.html'))) throw new Error('run `npm run build:app` first');
  const path = join(mkdtempSync(join(tmpdir(), 'quoteline-app-')), 'document.json');
  writeFileSync(path, typeof document === 'string' ? document : JSON.stringify(document));
  return serveFolder({ root: APP, documentPath: path, port: 0 });
}
