import type { Command } from '../command';
import { check } from './check';
import { extract } from './extract';
import { schema } from './schema';

/** In the order help shows them. A new command is a file beside these and a line here. */
export const COMMANDS: readonly Command[] = [extract, check, schema];
