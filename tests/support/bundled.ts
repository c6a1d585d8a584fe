/** Parts of the project bundled as for a browser, in memory. */
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rollup } from 'vite';
import { minifiedAgain } from '../../extractScript.vite.ts';
import { refusals } from '../../refusals.vite.ts';
import { ruleExamples } from '../../ruleExamples.vite.ts';

export const gzipped = (bytes: string | Buffer): number => gzipSync(bytes, { level: 9 }).length;

/** What `extract/extract.ts` takes from its rooms: finding anchors again is no part of it. */
export const TAKEN = {
  'text/index': 'normalise, splitSentences, splitTurns',
  'time/index': 'readTimes',
  'events/assemble': 'assemble',
  'anchor/index': 'describer',
} as const;

export async function bundled(
  input: string,
  plugins: readonly Plugin[] = [],
): Promise<Rollup.OutputChunk[]> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      rollupOptions: { input, preserveEntrySignatures: 'strict' },
    },
    plugins: [ruleExamples, refusals, ...plugins],
  })) as Rollup.RollupOutput;
  return output.filter((chunk) => chunk.type === 'chunk');
}

/** Modules of `src/` with the names taken from each, as one script like the worker's. */
export async function bundledNames(taken: Readonly<Record<string, string>>): Promise<string> {
  const id = '\0entry';
  const source = Object.entries(taken)
    .map(([path, names]) => `export { ${names} } from ${JSON.stringify(resolve('src', path))};`)
    .join('\n');
  const entry = {
    name: 'entry',
    resolveId: (name: string) => (name === 'entry' ? id : null),
    load: (name: string) => (name === id ? source : null),
  };
  const chunks = await bundled('entry', [entry]);
  return minifiedAgain(chunks.map(({ code }) => code).join(''));
}
