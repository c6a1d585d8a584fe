/** Runs `main` of a TypeScript file of the project: `node bench/run.mjs bench/score.ts [arguments]`. */
import { load } from './load.mjs';

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  console.error('usage: node bench/run.mjs <file.ts> [arguments]');
  process.exit(2);
}
const { main } = await load(entry);
process.exitCode = (await main(rest)) ?? 0;
