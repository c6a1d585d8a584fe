import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import EventCard from '../../src/components/EventCard.svelte';
import { PageActions } from '../../src/components/pageActions.svelte';
import type { QuotelineDocument, TimelineEvent } from '../../src/schema/document';
import type { PageOptions, PageState } from '../../src/state/page.svelte';
import { harbourDocument } from '../support/harbour';
import InPage from './InPage.svelte';

const go = vi.fn(async () => {});

function changed(id: string, change: Partial<TimelineEvent>): QuotelineDocument {
  const document = harbourDocument();
  return {
    ...document,
    events: document.events.map((event) => (event.id === id ? { ...event, ...change } : event)),
  };
}

function show(id: string, document = harbourDocument(), options: Partial<PageOptions> = {}): void {
  const event = document.events.find((item) => item.id === id);
  render(InPage, {
    props: {
      document,
      component: EventCard as never,
      props: () => ({ event }),
      options,
      actions: (page: PageState) =>
        Object.assign(new PageActions(page, (id) => `#e=${id}`), { go }),
    },
  });
}

test('says who cited it, in what, where, and that the quote was found', () => {
  show('treaty');
  expect(screen.getByText(/cited by Ada Stone, in a statement/)).toBeTruthy();
  expect(screen.getByText(/quote found in the transcript/)).toBeTruthy();
  expect(screen.getByText('Quote 1 of 2')).toBeTruthy();
  expect(screen.getByText('“March 2011”')).toBeTruthy();
});

test('says of a speaker without a name that there is none', () => {
  const document = harbourDocument();
  const [citation] = document.events.find(({ id }) => id === 'flood')?.citations ?? [];
  if (!citation) throw new Error('no citation');
  show('flood', changed('flood', { citations: [{ ...citation, speakerId: null }] }));
  expect(screen.getByText(/cited by a speaker who is not named/)).toBeTruthy();
});

test('says of a label that names nobody that it is one', () => {
  const document = harbourDocument();
  const [citation] = document.events.find(({ id }) => id === 'flood')?.citations ?? [];
  if (!citation) throw new Error('no citation');
  const sources = document.sources.map((source) => ({
    ...source,
    speakers: source.speakers.map((speaker) =>
      speaker.id === 'question' ? { ...speaker, unnamed: true } : speaker,
    ),
  }));
  const events = document.events.map((event) =>
    event.id === 'flood'
      ? { ...event, citations: [{ ...citation, speakerId: 'question' }] }
      : event,
  );
  show('flood', { ...document, sources, events });
  expect(screen.getByText(/cited by a speaker labelled “Question”/)).toBeTruthy();
});

test('says in words what is doubted, denied or worked out', () => {
  show('flood', changed('flood', { doubts: ['inferred-year', 'a-code-of-tomorrow'] }));
  expect(screen.getByText('denied: said not to have happened')).toBeTruthy();
  expect(screen.getByText('the year was not said; a code of tomorrow')).toBeTruthy();
});

test('leads to what the text links it with, also by an earlier id, and to its neighbours in time', () => {
  const evidence = { start: 0, end: 3, exact: 'Ada', prefix: '', suffix: '' };
  show(
    'bridge',
    changed('bridge', {
      links: [{ to: 'old-treaty', relation: 'before', sourceId: 's1', evidence }],
    }),
  );
  screen.getByRole('link', { name: 'The harbour treaty was signed' }).click();
  expect(go).toHaveBeenLastCalledWith('treaty');
  screen.getByRole('button', { name: /Next in time/ }).click();
  expect(go).toHaveBeenLastCalledWith('tunnel');
});

test('opens the original page at the quote', () => {
  show('pier');
  expect(screen.getByRole('link', { name: /Original page/ }).getAttribute('href')).toBe(
    'https://example.org/talk#:~:text=The%20old%20pier%20was%20built%20in%201931.',
  );
});

function corrected(): QuotelineDocument {
  const document = harbourDocument();
  const sources = document.sources.map((source) => ({
    ...source,
    text: `A new first line.\n${source.text ?? ''}`,
  }));
  return { ...document, sources };
}

test('a quote that stands elsewhere is said to, one that is nowhere too', () => {
  show('pier', corrected(), {
    locate: (text, { exact }) => ({
      start: text.indexOf(exact),
      end: text.indexOf(exact) + exact.length,
    }),
  });
  expect(screen.getByText(/quote found elsewhere in the transcript/)).toBeTruthy();
});

test('a quote that is nowhere is said to be missing', () => {
  show('pier', corrected());
  expect(screen.getByText(/quote not found in the transcript/)).toBeTruthy();
});

test('without the transcript no quote is called found', () => {
  const document = harbourDocument();
  const sources = document.sources.map(({ text: _text, ...source }) => source);
  show('pier', { ...document, sources });
  expect(screen.getByText(/transcript not published here/)).toBeTruthy();
});

test('hostile words stay words', () => {
  show('pier', changed('pier', { note: '<img src=x onerror=alert(1)>' }));
  expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
});
