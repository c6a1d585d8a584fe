/** Reviews kept in this browser. Two tabs on one review are told of each other and never overwrite blindly. */
import { createStore, get, update } from 'idb-keyval';
import type { Review } from '../../review/review';
import type { ReviewStore, StoreVersion } from '../../review/store';
import { QuotelineError } from '../../schema/errors';
import { storageError } from './storageError';

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

  async function save(review: Review, seen: StoreVersion): Promise<StoreVersion> {
    const version = newVersion();
    try {
      // One transaction: what is compared is what is replaced.
      await update<Slot>(
        key,
        (slot) => {
          if ((slot?.version ?? 'none') !== seen) {
            throw new QuotelineError('review-conflict', 'another tab has changed this review');
          }
          return { version, review };
        },
        store,
      );
    } catch (error) {
      throw storageError(error);
    }
    channel.postMessage({ key, version } satisfies Note);
    return version;
  }

  return {
    home: 'browser',
    load: async () => {
      try {
        return (await get<Slot>(key, store)) ?? { version: 'none', review: null };
      } catch (error) {
        throw storageError(error);
      }
    },
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
