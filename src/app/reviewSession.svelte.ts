/** A review of the document on the page: loaded when it is wanted, opened, closed, taken in and out as a file. */
import type { Component, ComponentProps } from 'svelte';
import type ReviewPanelType from '../components/review/ReviewPanel.svelte';
import type { Review } from '../review/review';
import type { ReviewStore } from '../review/store';
import type { QuotelineDocument } from '../schema/document';
import { asQuotelineError, QuotelineError } from '../schema/errors';
import type { ReviewState } from '../state/review.svelte';
import { ReadingFailed, type Extractor } from './desk/extractor';
import { loadDeskWords } from './desk/fromDesk';
import { fileStem, saveFile } from './saveFile';

type Panel = Component<ComponentProps<typeof ReviewPanelType>>;

interface Around {
  readonly document: QuotelineDocument;
  readonly extractor: Extractor;
  readonly store: () => ReviewStore | Promise<ReviewStore>;
  /** Of the interface. */
  readonly language: () => string;
}

export class ReviewSession {
  review = $state.raw<ReviewState | null>(null);
  /** `null` until it is loaded. */
  Panel = $state.raw<Panel | null>(null);
  isOpen = $state(false);
  problem = $state.raw<QuotelineError | null>(null);

  readonly #around: Around;

  constructor(around: Around) {
    this.#around = around;
  }

  /** The document as it is shown: what is being typed appears only while the review is open. */
  readonly document: QuotelineDocument = $derived.by(() => {
    const { review, isOpen } = this;
    if (!review) return this.#around.document;
    return isOpen ? review.shown : review.reviewed.document;
  });

  /** Lays what is kept of a review over the document. */
  async apply(): Promise<ReviewState> {
    if (this.review) return this.review;
    const { ReviewState } = await import('../state/review.svelte');
    const review = new ReviewState(this.#around.document, await this.#around.store());
    await review.open();
    this.review = review;
    return review;
  }

  async open(): Promise<void> {
    const [panel] = await Promise.all([
      import('../components/review/ReviewPanel.svelte'),
      this.#loadWords(),
      this.apply(),
    ]);
    this.Panel = panel.default;
    this.isOpen = true;
    this.#around.extractor.warm();
  }

  async #loadWords(): Promise<void> {
    const language = this.#around.language();
    const [{ reviewMessages }] = await Promise.all([
      import('../components/messages/review'),
      loadDeskWords(language),
    ]);
    await reviewMessages.load(language);
  }

  toggle(): void {
    if (this.isOpen) this.isOpen = false;
    else void this.open();
  }

  /** A review that was opened at the desk. */
  async adopt(review: Review): Promise<void> {
    await this.open();
    await this.review?.saving.adopt(review);
  }

  async download(): Promise<void> {
    const { reviewJson } = await import('../review/newReview');
    const name = `${fileStem(this.#around.document.title)}.review.json`;
    if (this.review) saveFile(name, reviewJson(this.review.history.review), 'application/json');
  }

  async openFile(file: File): Promise<void> {
    this.problem = null;
    try {
      await this.review?.saving.adopt(await this.#read(file));
    } catch (error) {
      this.problem = error instanceof ReadingFailed ? error.error : asQuotelineError(error);
    }
  }

  async #read(file: File): Promise<Review> {
    const opened = await this.#around.extractor.read(
      { content: await file.arrayBuffer(), name: file.name },
      { progress: () => {}, signal: new AbortController().signal },
    );
    if (opened.kind === 'review') return opened.review;
    throw new QuotelineError('schema-invalid', `${file.name} is no review`, {
      expected: 'a file that “Download the review” made',
      hint: 'Open timelines under “Your transcript”.',
    });
  }
}
