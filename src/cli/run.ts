/** From arguments to an exit code; nothing here ends the process. */
import { QuotelineError } from '../schema/errors';
import { VERSION } from '../version';
import type { Command } from './command';
import { COMMANDS } from './commands';
import { EXIT, exitCodeOf, type ExitCode } from './exitCodes';
import { say, type Io } from './io';
import { printError } from './printError';

function help(): string {
  const lines = COMMANDS.flatMap(({ usage, summary }) => [`  ${usage}`, `      ${summary}`]);
  return [
    'quoteline: from a transcript to a timeline in which every event quotes its source',
    '',
    ...lines,
    '',
    'A file "-" is standard input. JSON goes to standard output, words for people to standard error.',
    'Exit codes: 0 ok · 1 findings · 2 usage · 3 bad input · 70 bug',
  ].join('\n');
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command) return command;
  const expected = COMMANDS.map((candidate) => candidate.name).join(', ');
  throw new QuotelineError('usage', `there is no command ${JSON.stringify(name)}`, { expected });
}

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv;
  try {
    if (name === undefined) throw new QuotelineError('usage', 'no command given');
    if (name === '--help' || name === '-h' || name === 'help') {
      say(io, help());
      return EXIT.ok;
    }
    if (name === '--version') {
      io.stdout.write(`${VERSION}\n`);
      return EXIT.ok;
    }
    const command = commandNamed(name);
    if (rest.includes('--help') || rest.includes('-h')) {
      say(io, `${command.usage}\n    ${command.summary}`);
      return EXIT.ok;
    }
    return await command.run(rest, io);
  } catch (error) {
    printError(io, error);
    return exitCodeOf(error);
  }
}
