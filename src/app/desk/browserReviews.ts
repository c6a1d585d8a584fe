/** Reviews kept in this browser. Two tabs on one review are told of each other and never overwrite blindly. */
import { createStore, get, update } from 'idb-keyval';
import type { Review } from '../../review/review';
import type { ReviewStore, Stored, StoreVersion } from '../../review/store';
import { QuotelineError } from '../../schema/errors';
import { storageError } from './storageError';
import { dropUnwritten, noteUnwritten, readUnwritten, type Unwritten } from './unwritten';

interface Slot {
  readonly version: StoreVersion;
  readonly review: Review;
}

interface Note {
  readonly key: string;
  readonly version: StoreVersion;
}

const newVersion = (): StoreVersion => `${Date.now()}-${Math.random().toString(36).slice(2)}`;

/** `key` names the transcript. */
export function browserReviews(key: string): ReviewStore {
  const store = createStore('quoteline-reviews', 'reviews');
  const channel = new BroadcastChannel('quoteline-reviews');

  async function write({ seen, version, review }: Unwritten): Promise<StoreVersion> {
    try {
      // One transaction: what is compared is what is replaced.
      await update<Slot>(
        key,
        (slot) => {
          const stored = slot?.version ?? 'none';
          if (stored !== seen && stored !== version) {
            throw new QuotelineError('review-conflict', 'another tab has changed this review');
          }
          return { version, review };
        },
        store,
      );
    } catch (error) {
      throw storageError(error);
    } finally {
      dropUnwritten(key);
    }
    channel.postMessage({ key, version } satisfies Note);
    return version;
  }

  function save(review: Review, seen: StoreVersion): Promise<StoreVersion> {
    const unwritten = { seen, version: newVersion(), review };
    noteUnwritten(key, unwritten);
    return write(unwritten);
  }

  /** The stored review; one whose page was left before it was written is written first. */
  async function load(): Promise<Stored> {
    try {
      const slot = await get<Slot>(key, store);
      const unwritten = readUnwritten(key);
      if (!unwritten) return slot ?? { version: 'none', review: null };
      if (unwritten.seen === (slot?.version ?? 'none')) {
        return { version: await write(unwritten), review: unwritten.review };
      }
      dropUnwritten(key);
      return slot ?? { version: 'none', review: null };
    } catch (error) {
      throw storageError(error);
    }
  }

  return {
    home: 'browser',
    load,
    save,
    watch: (onOther) => {
      const listen = ({ data }: MessageEvent<Note>): void => {
        if (data.key === key) onOther(data.version);
      };
      channel.addEventListener('message', listen);
      return () => channel.removeEventListener('message', listen);
    },
  };
}
