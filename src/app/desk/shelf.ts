/** Documents kept in this browser until they are removed. A small index lies apart from the texts. */
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { QuotelineDocument } from '../../schema/document';
import { storageError } from './storageError';

export interface Kept {
  readonly id: string;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  readonly events: number;
  /** UTC ms. */
  readonly keptAt: number;
}

/** The same transcript has the same place, whatever extracted it. */
export function shelfId({ sources }: QuotelineDocument): string {
  return sources.map(({ sha256 }) => sha256.slice(0, 16)).join('-');
}

let stores: { readonly index: UseStore; readonly documents: UseStore } | undefined;

const shelf = () =>
  (stores ??= {
    index: createStore('quoteline-index', 'kept'),
    documents: createStore('quoteline-documents', 'kept'),
  });

async function stored<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageError(error);
  }
}

/** Throws `storage-full`. */
export function keep(document: QuotelineDocument, now: number): Promise<Kept> {
  const id = shelfId(document);
  const kept: Kept = {
    ...{ id, title: document.title, date: document.sources[0]?.date ?? '' },
    ...{ events: document.events.length, keptAt: now },
  };
  return stored(async () => {
    await set(id, document, shelf().documents);
    await set(id, kept, shelf().index);
    return kept;
  });
}

/** Newest first. Throws `storage-full` where the browser keeps nothing. */
export function listKept(): Promise<Kept[]> {
  return stored(async () => {
    const all = await entries<string, Kept>(shelf().index);
    return all.map(([, kept]) => kept).sort((a, b) => b.keptAt - a.keptAt);
  });
}

export function takeKept(id: string): Promise<QuotelineDocument | undefined> {
  return stored(() => get<QuotelineDocument>(id, shelf().documents));
}

export function removeKept(id: string): Promise<void> {
  return stored(async () => {
    await del(id, shelf().index);
    await del(id, shelf().documents);
  });
}
