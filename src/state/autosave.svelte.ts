/** Keeps a review where it lives, after every decision; says so when it cannot. */
import type { Review } from '../review/review';
import type { ReviewHome, ReviewStore, Stored, StoreVersion } from '../review/store';
import { asQuotelineError, type QuotelineError } from '../schema/errors';

/** `conflict`: somebody else wrote since; the person chooses. */
export type SaveState = 'saved' | 'saving' | 'unsaved' | 'conflict';

interface Subject {
  readonly current: () => Review;
  /** Throws where the review is not for this document. */
  readonly use: (review: Review) => void;
}

export class Autosave {
  state = $state<SaveState>('saved');
  problem = $state.raw<QuotelineError | null>(null);
  /** What was kept from before the stored review was damaged; the person decides whether to use it. */
  lastGood = $state.raw<Review | null>(null);

  readonly #store: ReviewStore;
  readonly #subject: Subject;
  #seen: StoreVersion = 'none';
  #queue: Promise<void> = Promise.resolve();
  /** A review of another transcript is stored here: it is not overwritten. */
  #isForeign = false;
  /** As it was last read or written; compared by identity. */
  #kept: Review;

  constructor(store: ReviewStore, subject: Subject) {
    this.#store = store;
    this.#subject = subject;
    this.#kept = subject.current();
  }

  /** Something was decided that is not yet, or cannot be, written: who leaves now loses it. */
  get isPending(): boolean {
    return this.#subject.current() !== this.#kept;
  }

  get home(): ReviewHome {
    return this.#store.home;
  }

  /** Never throws: what went wrong is `problem`. */
  async load(): Promise<void> {
    try {
      this.#take(await this.#store.load());
      this.state = 'saved';
    } catch (error) {
      this.#fail(error);
    }
  }

  #take({ version, problem, lastGood, review }: Stored): void {
    this.#seen = version;
    this.problem = problem ?? null;
    this.lastGood = lastGood ?? null;
    if (review) this.#subject.use(review);
    this.#kept = this.#subject.current();
  }

  #fail(error: unknown): void {
    this.problem = asQuotelineError(error);
    this.#isForeign = this.problem.code === 'review-foreign';
    this.state = this.problem.code === 'review-conflict' ? 'conflict' : 'unsaved';
  }

  /** A review from a file, laid over this document and kept. */
  async adopt(review: Review): Promise<void> {
    try {
      this.#subject.use(review);
    } catch (error) {
      this.problem = asQuotelineError(error);
      return;
    }
    this.lastGood = null;
    this.#isForeign = false;
    await this.save();
  }

  /** Writes over what somebody else wrote. */
  async keepMine(): Promise<void> {
    try {
      this.#seen = (await this.#store.load()).version;
      await this.save();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** One write at a time, always of the newest state. */
  save(): Promise<void> {
    if (this.#isForeign) return Promise.resolve();
    this.state = 'saving';
    const review = this.#subject.current();
    this.#queue = this.#queue.then(() => this.#write(review));
    return this.#queue;
  }

  async #write(review: Review): Promise<void> {
    if (review !== this.#subject.current()) return;
    try {
      this.#seen = await this.#store.save(review, this.#seen);
      this.#kept = review;
      this.problem = null;
      if (review === this.#subject.current()) this.state = 'saved';
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Follows what another tab or program writes: taken over where nothing is unsaved here. */
  watch(): () => void {
    return this.#store.watch((version) => {
      if (version === this.#seen) return;
      if (this.state === 'saved') void this.load();
      else this.state = 'conflict';
    });
  }
}
