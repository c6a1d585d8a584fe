/** A review under way: the document as extracted, the decisions, and what comes of both. */
import { applyReview, type Reviewed } from '../review/applyReview';
import { carryOver } from '../review/carryOver';
import { decide, redo, undo, type History } from '../review/history';
import { newReview } from '../review/newReview';
import { addEvent, checkOf, splitEvent, takenIds, type Passage } from '../review/personEvent';
import { nextUnchecked, reviewQueue, type Queue } from '../review/queue';
import type { Decision, Review, Subject } from '../review/review';
import type { ReviewStore } from '../review/store';
import type { Citation, QuotelineDocument, TimelineEvent } from '../schema/document';
import { Autosave } from './autosave.svelte';

export class ReviewState {
  /** The document before any decision. */
  readonly extracted: QuotelineDocument;
  readonly saving: Autosave;
  history: History;
  /** A decision being typed: shown on the axis, not yet made. */
  preview = $state.raw<Decision | null>(null);
  /** Event, or undated event, in the editor. */
  currentId = $state<string | null>(null);

  constructor(extracted: QuotelineDocument, store: ReviewStore) {
    this.extracted = extracted;
    this.history = $state.raw({ review: newReview(extracted), undone: [] });
    this.saving = new Autosave(store, {
      current: () => this.history.review,
      use: (review) => this.#use(review),
    });
  }

  readonly reviewed: Reviewed = $derived.by(() => applyReview(this.extracted, this.history.review));

  /** With the decision that is being typed. */
  readonly shown: QuotelineDocument = $derived.by(() => {
    const { preview } = this;
    if (!preview) return this.reviewed.document;
    const { review } = decide(this.extracted, this.history, preview);
    return applyReview(this.extracted, review).document;
  });

  readonly queue: Queue = $derived.by(() => reviewQueue(this.reviewed.document, this.extracted));

  readonly current: TimelineEvent | undefined = $derived.by(() =>
    this.reviewed.document.events.find(({ id }) => id === this.currentId),
  );

  readonly currentUndated = $derived.by(() =>
    this.reviewed.document.undated.find(({ id }) => id === this.currentId),
  );

  /** Loads what is stored and begins with the first event nobody has checked. */
  async open(): Promise<void> {
    await this.saving.load();
    this.currentId ??= nextUnchecked(this.queue, null) ?? this.queue.events[0]?.id ?? null;
  }

  /** Throws `review-foreign`. */
  #use(review: Review): void {
    this.history = { review: carryOver(this.extracted, review).review, undone: [] };
  }

  decide(decision: Decision, made: readonly Subject[] = []): void {
    this.preview = null;
    this.history = decide(this.extracted, this.history, decision, made);
    void this.saving.save();
  }

  undo(): void {
    this.#step(undo(this.history), this.history.review.decisions.at(-1));
  }

  redo(): void {
    this.#step(redo(this.history), this.history.undone.at(-1));
  }

  #step(next: History, decision: Decision | undefined): void {
    if (!decision) return;
    this.preview = null;
    this.history = next;
    if (this.#isShown(decision.on)) this.currentId = decision.on;
    void this.saving.save();
  }

  #isShown(id: string): boolean {
    const { events, undated } = this.reviewed.document;
    return [...events, ...undated].some((event) => event.id === id);
  }

  checkAndNext(): void {
    const event = this.current ?? this.currentUndated;
    if (event && !event.checked) this.decide(checkOf(event));
    this.currentId = nextUnchecked(this.queue, this.currentId) ?? this.currentId;
  }

  hideAndNext(): void {
    const id = this.currentId;
    if (id === null) return;
    const next = nextUnchecked(this.queue, id);
    this.decide({ type: 'hide', on: id });
    this.currentId = next ?? this.queue.events[0]?.id ?? null;
  }

  /** The event before or after in the queue, and round again. */
  step(by: 1 | -1): void {
    const all = [...this.queue.events, ...this.queue.undated].map(({ id }) => id);
    const at = all.indexOf(this.currentId ?? '');
    this.currentId = all.at((at + by) % all.length) ?? null;
  }

  #taken(): Set<string> {
    return takenIds(this.reviewed.document, this.history.review);
  }

  add(passage: Passage, title: string, edtf: string): void {
    const source = this.extracted.sources.find(({ id }) => id === passage.sourceId);
    if (!source) return;
    const making = addEvent(source, passage, { title, edtf, taken: this.#taken() });
    this.decide(making.decision, [making.subject]);
    this.currentId = making.subject.key;
  }

  split(event: TimelineEvent, citation: Citation): void {
    const { subject, decision } = splitEvent(event, citation, this.#taken());
    this.decide(decision, [subject]);
    this.currentId = subject.key;
  }

  /** Who stands for the checks, and on which day (EDTF); '' takes it away. */
  sign(by: string, date: string): void {
    const { by: _by, date: _date, ...rest } = this.history.review;
    this.#keep({ ...rest, ...(by ? { by } : {}), ...(date ? { date } : {}) });
  }

  /** Another title for the document; '' gives it back its own. */
  retitle(title: string): void {
    const { title: _title, ...rest } = this.history.review;
    this.#keep(title === '' || title === this.extracted.title ? rest : { ...rest, title });
  }

  #keep(review: Review): void {
    this.history = { ...this.history, review };
    void this.saving.save();
  }
}
