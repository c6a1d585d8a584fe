/**
 * Speaks the corpora's protocol: a JSON line `{doc, text, dct}` in, a JSON line `{doc, begin, end, type, value}` out for
 * each time expression. Use: `node ../shared/timex/tools/run.mjs ../shared/timex/train/timebank -- node bench/timex/adapter.mjs`
 */
import { createInterface } from 'node:readline';
import { load } from '../load.mjs';

const { tag } = await load('bench/timex/tagDocument.ts');
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const { doc, text, dct } = JSON.parse(line);
  for (const { begin, end, type, value } of tag(text, dct)) {
    process.stdout.write(`${JSON.stringify({ doc, begin, end, type, value })}\n`);
  }
}
