/** What every export says of an event beside its date: whose claim it is, how it was told, where it is read. */
import { attribution, sourceOf } from '../wording/attribution';
import { sourceLink } from '../wording/sourceLink';
import { widgetWords, type WidgetWords } from '../wording/words';
import { trustLabel } from '../wording/trustLabel';
import { safeLocale } from '../layout/instantLabel';
import type {
  Citation,
  DocumentSource,
  DocumentSpeaker,
  QuotelineDocument,
  Status,
} from '../schema/document';

export interface Claim {
  readonly source: DocumentSource | undefined;
  readonly speaker: DocumentSpeaker | undefined;
  /** "Cited by Anna Berg, said on 21 June 2024" */
  readonly credit: string;
  /** The source's address with a text fragment that finds the quote. */
  readonly link: string | undefined;
}

export interface Claims {
  readonly language: string;
  readonly words: WidgetWords;
  /** «found automatically, not checked by a person» or «checked by a person: Anna Berg, 21 June 2024», for the whole. */
  readonly trust: string;
  readonly claimOf: (citation: Citation) => Claim;
  /** A title claims no more than its source: "Work will start (planned)". */
  readonly titleOf: (event: { readonly title: string; readonly status: Status }) => string;
  readonly trustOf: (event: { readonly checked?: boolean | undefined }) => string;
}

export function claimsOf(document: QuotelineDocument): Claims {
  const language = safeLocale(document.language);
  const words = widgetWords(language);
  const sources = new Map(document.sources.map((source) => [source.id, source]));
  return {
    language,
    words,
    trust: trustLabel(document, words, language),
    claimOf: (citation) => {
      const source = sources.get(citation.sourceId);
      const { by, said } = attribution(document, citation, words, language);
      return {
        source,
        speaker: source?.speakers.find(({ id }) => id === citation.speakerId),
        credit: said === '' ? by : `${by}, ${said}`,
        link: sourceLink(sourceOf(document, citation)?.url, citation.passage.exact),
      };
    },
    titleOf: ({ title, status }) => {
      const word = words.status[status];
      return word === '' ? title : `${title} (${word})`;
    },
    trustOf: ({ checked }) => (checked ? words.checked : words.unchecked),
  };
}
