/** What a command may touch, so that tests can hand in their own. */
import type { Readable, Writable } from 'node:stream';

export interface Io {
  readonly stdin: Readable;
  /** JSON only. */
  readonly stdout: Writable;
  /** Everything for people. */
  readonly stderr: Writable;
  /** True where stderr is a terminal: a progress line is shown only then. */
  readonly interactive: boolean;
  /** Folder of the built program, where its workers lie (dist/node/). */
  readonly programFolder: URL;
}

export const say = (io: Io, line: string): void => {
  io.stderr.write(`${line}\n`);
};
