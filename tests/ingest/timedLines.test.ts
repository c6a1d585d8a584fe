import { expect, it } from 'vitest';
import { ingest, mediaTimeAt } from '../../src/ingest';

const read = (text: string) => ingest(new TextEncoder().encode(text));

it('the times that a recogniser writes before each line are no part of the words', async () => {
  const { text, cues } = await read(
    'River talk\n\n[00:00:00.000 --> 00:00:03.440] We left Porton\n[00:00:03.440 --> 00:00:06.500] in May 1990.\n[00:00:08.000 --> 00:00:09.000] It rained.\n',
  );
  expect(text).toBe('River talk\n\nWe left Porton in May 1990. It rained.');
  expect(mediaTimeAt(cues, text.indexOf('1990'))).toBe(3.44);
});

it('a time may touch the word behind it', async () => {
  const said = [
    'We left Porton',
    'in May 1990',
    'and came back',
    'to the river',
    'when the bridge',
  ];
  const rows = [...said, 'was built', 'and the boats', 'were gone.'];
  const { text } = await read(
    rows.map((words, at) => `0${at}:0${at}${words}`.replace(/^0\d/, '00')).join('\n'),
  );
  expect(text).toBe(rows.join(' '));
});

it("a programme's clock times stay in the text", async () => {
  const programme = Array.from({ length: 9 }, (_, at) => `0${at}:15 the boat calls`).join('\n');
  expect((await read(programme)).text).toBe(programme);
});
