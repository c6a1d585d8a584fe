/** Events of a few sentences, said by one speaker on a Friday in June 2024. */
import { extract } from '../../src/extract/extract';
import type { QuotelineDocument, TimelineEvent } from '../../src/schema/document';

export const SPOKEN_ON = '2024-06-21';

export const documentOf = (text: string, date = SPOKEN_ON): QuotelineDocument =>
  extract({ text, date }).document;

export const told = (sentence: string): readonly TimelineEvent[] =>
  documentOf(`Ann Lee: ${sentence}\n`).events;

/** "2011-03 reported: Treaty was signed", one line an event. */
export const lines = (events: readonly TimelineEvent[]): string[] =>
  events.map(({ when, status, title }) => `${when.edtf} ${status}: ${title}`);
