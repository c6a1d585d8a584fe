import { QuotelineError } from '../../schema/errors';

/** One thing at a time; what goes wrong is kept to be said. */
export class Attempt {
  isWorking = $state(false);
  error = $state.raw<QuotelineError | null>(null);

  async run(work: () => Promise<void>): Promise<void> {
    this.isWorking = true;
    this.error = null;
    try {
      await work();
    } catch (caught) {
      this.error =
        caught instanceof QuotelineError ? caught : new QuotelineError('internal', String(caught));
    } finally {
      this.isWorking = false;
    }
  }
}
