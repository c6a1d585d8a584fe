/** The project's first real transcript. */
import { readFileSync } from 'node:fs';

export const SEED_DATE = '2024-06-21';

export const seedText = (): string =>
  readFileSync('data/transcripts/lavrov-2024-06-21.txt', 'utf8');

/** As it is shipped; unchecked, for what reads it checks it. */
export const seedDocument = (): unknown =>
  JSON.parse(readFileSync('data/lavrov-2024-06-21.quoteline.json', 'utf8'));
