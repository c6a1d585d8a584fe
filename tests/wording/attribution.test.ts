import { expect, it } from 'vitest';
import { readSource } from '../../src/embed/readFields';
import { attribution } from '../../src/wording/attribution';
import { widgetWords } from '../../src/wording/words';

const anchor = { start: 0, end: 3, exact: 'May', prefix: '', suffix: '' };

it.each([
  [{ id: 'a', name: 'Ada Stone' }, 'Cited by Ada Stone'],
  [{ id: 'a', name: 'Question', unnamed: true }, 'Cited by “Question”'],
  [{ id: 'b', name: 'Somebody else' }, 'Cited in Talk at the harbour'],
])('tells a name, a label that names nobody, and nobody apart: %o', (speaker, by) => {
  const source = readSource({
    id: 's1',
    title: 'Talk at the harbour',
    date: '',
    speakers: [speaker],
  });
  const citation = { sourceId: 's1', speakerId: 'a', passage: anchor, mention: null, reading: '' };
  const credit = attribution(
    { sources: source ? [source] : [] },
    citation,
    widgetWords('en'),
    'en',
  );
  expect(credit.by).toBe(by);
});
