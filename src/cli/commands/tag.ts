import { QuotelineError } from '../../schema/errors';
import { readArguments, type Command } from '../command';
import { EXIT } from '../exitCodes';
import { tagLines } from '../tag';

const USAGE = 'quoteline tag';

export const tag: Command = {
  name: 'tag',
  usage: USAGE,
  summary:
    'read {id,text,date} lines from standard input, write {id,timexes} lines (TIMEX3), one for each',
  run: async (argv, io) => {
    const { positionals } = readArguments(argv, {});
    if (positionals.length > 0) {
      throw new QuotelineError('usage', 'tag reads standard input, not a file', {
        where: positionals[0],
      });
    }
    await tagLines(io.stdin, io.stdout);
    return EXIT.ok;
  },
};
