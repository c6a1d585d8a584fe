/** Who says so: every event is a claim of somebody, and the interface names them. */
import type { ViewCitation, ViewDocument, ViewSource } from '../schema/view';
import { closeBidi } from './closeBidi';
import { plainDateInWords } from './plainDate';
import type { WidgetWords } from './words';

type Sourced = Pick<ViewDocument, 'sources'>;

/** Names longer than that are none; UTF-16 units. */
const MAX_BY = 400;

export interface Attribution {
  /** "Cited by Anna Berg", a label that names nobody in quotation marks, with whom she quotes. */
  readonly by: string;
  /** "said on 21 June 2024"; '' where the source's date is not a day, month or year. */
  readonly said: string;
}

export function sourceOf(document: Sourced, citation: ViewCitation): ViewSource | undefined {
  return document.sources.find((source) => source.id === citation.sourceId);
}

export function attribution(
  document: Sourced,
  citation: ViewCitation,
  words: WidgetWords,
  language: string,
): Attribution {
  const source = sourceOf(document, citation);
  const speaker = source?.speakers.find(({ id }) => id === citation.speakerId);
  const whom = speaker
    ? `${words.citedBy} ${speaker.unnamed ? `“${speaker.name}”` : speaker.name}`
    : source
      ? `${words.citedIn} ${source.title}`
      : '';
  const by = citation.quoted ? `${whom}, ${words.quoting(citation.quoted)}` : whom;
  const date = source ? plainDateInWords(source.date, language) : '';
  return {
    by: closeBidi(by.slice(0, MAX_BY)),
    said: date === '' ? '' : words.saidOn(date),
  };
}
