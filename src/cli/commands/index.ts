import type { Command } from '../command';
import { schema } from './schema';

/** In the order help shows them. A new command is a file beside these and a line here. */
export const COMMANDS: readonly Command[] = [schema];
