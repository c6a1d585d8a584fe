import type { Command } from '../command';
import { check } from './check';
import { exportCommand } from './export';
import { extract } from './extract';
import { publish } from './publish';
import { review } from './review';
import { schema } from './schema';
import { tag } from './tag';

/** In the order help shows them. A new command is a file beside these and a line here. */
export const COMMANDS: readonly Command[] = [
  extract,
  check,
  review,
  publish,
  exportCommand,
  tag,
  schema,
];
