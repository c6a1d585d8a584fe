/** Builds a TypeScript module of the project into node_modules/.cache and imports it, as fast as it would ship. */
import { mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const outDir = join(ROOT, 'node_modules/.cache/quoteline-bench');

/** Where `load` puts what it builds. */
export const builtPath = (entry) => join(outDir, `${basename(entry, '.ts')}.mjs`);

/** `entry` is relative to the repository's root. */
export async function load(entry) {
  mkdirSync(outDir, { recursive: true });
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(ROOT, entry),
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: basename(builtPath(entry)) } },
    },
  });
  return import(pathToFileURL(builtPath(entry)).href);
}
