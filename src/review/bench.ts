/** The document taken apart into drafts, each subject of the review laid to its draft. */
import type { Citation, DocumentSource, QuotelineDocument } from '../schema/document';
import { draftOf, finalDraft, type Draft } from './draft';
import { bestDraft } from './match';
import { relocator, type Relocator } from './relocate';
import type { Subject } from './review';

const isPersonMade = ({ event }: Subject): boolean =>
  'origin' in event && event.origin === 'person';

export class Bench {
  readonly document: QuotelineDocument;
  readonly sources: DocumentSource[];
  readonly drafts: Draft[];
  readonly relocator: Relocator;
  readonly #free: Set<Draft>;
  readonly #ids: Map<string, Draft>;
  readonly #byKey = new Map<string, Draft>();
  readonly #subjects: ReadonlyMap<string, Subject>;

  constructor(document: QuotelineDocument, subjects: readonly Subject[]) {
    this.document = document;
    this.sources = document.sources.map((source) => ({ ...source }));
    this.drafts = [...document.events, ...document.undated].map(draftOf);
    this.relocator = relocator(document);
    const made = new Set(subjects.filter(isPersonMade).map(({ key }) => key));
    this.#free = new Set(this.drafts.filter(({ id }) => !made.has(id)));
    this.#ids = new Map(this.drafts.map((draft) => [draft.id, draft]));
    this.#subjects = new Map(subjects.map((subject) => [subject.key, subject]));
    const proposed = subjects.filter((subject) => !isPersonMade(subject));
    // Whoever still has the id comes first, before a look by words gives the event to another.
    const [same, others] = [true, false].map((has) =>
      proposed.filter(({ key }) => this.#ids.has(key) === has),
    );
    for (const subject of [...(same ?? []), ...(others ?? [])]) this.#place(subject);
  }

  /** The draft of a subject, or of what it was merged into; `undefined` where its passages are gone. */
  draft(key: string): Draft | undefined {
    const own = this.#byKey.get(key);
    return own && finalDraft(own);
  }

  /** Makes the draft of an event that a person made; `undefined` where its passages are gone. */
  make(key: string): Draft | undefined {
    const known = this.draft(key);
    const subject = this.#subjects.get(key);
    if (known || !subject) return known;
    // Where the review was laid over this document before, the event is there already.
    const earlier = this.#ids.get(key);
    return earlier ? this.#claim(subject, earlier) : this.#revive(subject);
  }

  #place(subject: Subject): void {
    const quotes = this.#quotesOf(subject);
    const namesake = this.#ids.get(subject.key);
    const found = bestDraft(quotes, this.#free, subject.key, namesake);
    if (found) this.#claim(subject, found);
    else this.#revive(subject);
  }

  #quotesOf({ event }: Subject): Citation[] {
    return event.citations.flatMap((citation) => this.relocator.citation(citation) ?? []);
  }

  /** The event keeps the id it was decided on under; its new id becomes an alias. */
  #claim({ key }: Subject, draft: Draft): Draft {
    this.#free.delete(draft);
    this.#byKey.set(key, draft);
    if (draft.id === key) return draft;
    draft.aliases = draft.aliases.filter((alias) => alias !== key);
    if (!this.#ids.has(key)) {
      draft.aliases.push(draft.id);
      draft.id = key;
      this.#ids.set(key, draft);
    }
    return draft;
  }

  /** The extraction no longer finds this event, but its words are there: a person saw it, so it stays. */
  #revive(subject: Subject): Draft | undefined {
    const citations = this.#quotesOf(subject);
    if (citations.length === 0) return undefined;
    const draft = { ...draftOf(subject.event), citations, placedAnew: true, extractedId: '' };
    if (this.#ids.has(draft.id)) draft.id = `${draft.id}-again`;
    this.#ids.set(draft.id, draft);
    this.drafts.push(draft);
    this.#byKey.set(subject.key, draft);
    return draft;
  }
}
