import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/review/history';
import { newReview, reviewJson } from '../../../src/review/newReview';
import { checkOf } from '../../../src/review/personEvent';
import type { QuotelineDocument } from '../../../src/schema/document';
import { LIBRARY_TALK } from '../../support/libraryTalk';
import { inFolder, quoteline } from '../support';

const document = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as QuotelineDocument;

/** A transcript, its document, and a review that checks the first event and hides the second. */
async function reviewed(folder: string) {
  const paths = {
    text: join(folder, 'talk.txt'),
    out: join(folder, 'talk.json'),
    review: join(folder, 'talk.review.json'),
  };
  writeFileSync(paths.text, LIBRARY_TALK);
  await quoteline(['extract', paths.text, '-o', paths.out]);
  const extracted = document(paths.out);
  const [first, second] = extracted.events;
  if (!first || !second) throw new Error('the talk has events');
  const start = { review: newReview(extracted), undone: [] };
  const checked = decide(extracted, start, checkOf(first));
  const hidden = decide(extracted, checked, { type: 'hide', on: second.id });
  writeFileSync(paths.review, reviewJson(hidden.review));
  return { ...paths, extracted, first, second };
}

describe('--review', () => {
  it('lays a review over a new extraction of a corrected transcript', () =>
    inFolder(async (folder) => {
      const { text, out, review, first, second, extracted } = await reviewed(folder);
      writeFileSync(text, LIBRARY_TALK.replace('Good evening, and', 'Good evening to all, and'));
      const ran = await quoteline(['extract', text, '-o', out, '--review', review]);
      expect(ran.code).toBe(0);
      expect(ran.err).toContain(`1 of ${extracted.events.length - 1} events checked by a person`);
      const { events } = document(out);
      expect(events.find(({ id }) => id === first.id)?.checked).toBe(true);
      expect(events.some(({ id }) => id === second.id)).toBe(false);
    }));

  it('names the decisions whose words are gone', () =>
    inFolder(async (folder) => {
      const { text, out, review, first } = await reviewed(folder);
      const quote = first.citations[0]?.passage.exact ?? '';
      writeFileSync(text, LIBRARY_TALK.replace(quote, ''));
      const ran = await quoteline(['extract', text, '-o', out, '--review', review]);
      expect(ran.err).toContain('found no passage');
      expect(ran.err).toContain(quote);
    }));

  it('refuses a review of another transcript and writes nothing', () =>
    inFolder(async (folder) => {
      const { review } = await reviewed(folder);
      const other = join(folder, 'other.txt');
      writeFileSync(other, 'Ada: The pier was built in 1931, on a Monday.\n');
      const argv = ['extract', other, '--date', '2001-02-03', '--review', review];
      const ran = await quoteline([...argv, '-o', join(folder, 'other.json')]);
      expect(ran.code).toBe(3);
      expect(ran.err).toContain('review-foreign');
      expect(() => document(join(folder, 'other.json'))).toThrow();
    }));

  it('reaches exports', () =>
    inFolder(async (folder) => {
      const { out, review, second } = await reviewed(folder);
      const ran = await quoteline(['export', out, '--to', 'markdown', '--review', review]);
      expect(ran.code).toBe(0);
      expect(ran.out).not.toContain(second.title);
    }));
});
