/** The list of timelines kept in this browser, as the desk shows it. */
import type { QuotelineDocument } from '../../schema/document';
import type { QuotelineError } from '../../schema/errors';
import { listKept, removeKept, takeKept, type Kept } from './shelf';

export class ShelfState {
  kept = $state.raw<readonly Kept[]>([]);
  error = $state.raw<QuotelineError | null>(null);

  refresh(): Promise<void> {
    return this.#attempt(async () => {
      this.kept = await listKept();
    });
  }

  /** `undefined` where it is gone: the list then shows it no more. */
  async take(id: string): Promise<QuotelineDocument | undefined> {
    let document: QuotelineDocument | undefined;
    await this.#attempt(async () => {
      document = await takeKept(id);
    });
    if (!document) await this.refresh();
    return document;
  }

  async remove(id: string): Promise<void> {
    await this.#attempt(() => removeKept(id));
    await this.refresh();
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.error = error as QuotelineError;
    }
  }
}
