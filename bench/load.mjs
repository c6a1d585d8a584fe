/** Builds a TypeScript module of the project into node_modules/.cache and imports it, as fast as it would ship. */
import { mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** `entry` is relative to the repository's root. */
export async function load(entry) {
  const outDir = join(ROOT, 'node_modules/.cache/quoteline-bench');
  mkdirSync(outDir, { recursive: true });
  const name = basename(entry, '.ts');
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
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return import(pathToFileURL(join(outDir, `${name}.mjs`)).href);
}
