import { mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** One module of `src` as plain JavaScript, for a process of its own; gives its address. */
export async function bundled(entry: string): Promise<string> {
  // Inside the project, so that the packages it imports are found.
  const outDir = mkdtempSync(join(resolve('node_modules'), '.quoteline-test-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'entry.mjs' } },
    },
  });
  return pathToFileURL(join(outDir, 'entry.mjs')).href;
}
