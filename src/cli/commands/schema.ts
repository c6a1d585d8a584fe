import { documentJsonSchema } from '../../schema/jsonSchema';
import type { Command } from '../command';
import { EXIT } from '../exitCodes';

export const schema: Command = {
  name: 'schema',
  usage: 'quoteline schema',
  summary: 'print the JSON Schema of a document',
  run: async (_argv, io) => {
    io.stdout.write(`${JSON.stringify(documentJsonSchema(), null, 2)}\n`);
    return EXIT.ok;
  },
};
