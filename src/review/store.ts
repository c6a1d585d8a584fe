/** Where a review is kept: in the browser, or in a file behind the loopback server. */
import type { QuotelineError } from '../schema/errors';
import type { Review } from './review';

export type ReviewHome = 'browser' | 'file';

/** Names a state of what is stored; a write says which one it has seen. */
export type StoreVersion = string;

export interface Stored {
  readonly version: StoreVersion;
  readonly review: Review | null;
  /** Why what is stored cannot be read, and the state before it. */
  readonly problem?: QuotelineError;
  readonly lastGood?: Review;
}

export interface ReviewStore {
  /** Where the decisions go. */
  readonly home: ReviewHome;
  readonly load: () => Promise<Stored>;
  /** Throws `review-conflict`, `storage-full`, `file-unwritable`, `network`. */
  readonly save: (review: Review, seen: StoreVersion) => Promise<StoreVersion>;
  /** Calls back when somebody else wrote; gives the end of it. */
  readonly watch: (onOther: (version: StoreVersion) => void) => () => void;
}
