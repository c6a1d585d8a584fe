/** What lies on the desk: a text or file that is not yet a timeline, and how its reading goes. */
import { sizeInWords } from '../../components/messages/desk/en';
import { QuotelineError } from '../../schema/errors';
import { LONGEST_TEXT } from '../../text/longest';
import { ReadingFailed, type Extractor } from './extractor';
import type { Input, Opened } from './worker/messages';

export type Material =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'file'; readonly file: File };

/** Longer texts stay out of the text field: a browser takes seconds to lay them out. */
export const FIELD_CHARS = 300_000;
export const MAX_CHARS = LONGEST_TEXT;

const lengthOf = (material: Material): number =>
  material.kind === 'text' ? material.text.length : material.file.size;

function tooLong(length: number): QuotelineError {
  return new QuotelineError('file-too-large', `this has ${sizeInWords(length)}`, {
    expected: `at most ${sizeInWords(MAX_CHARS)}`,
    hint: 'Split it and make a timeline of each part. What you pasted is still here.',
  });
}

export class Desk {
  material = $state.raw<Material | null>(null);
  title = $state('');
  date = $state('');
  /** The text itself did not say it, so the person is asked. */
  asksTitle = $state(false);
  asksDate = $state(false);
  error = $state.raw<QuotelineError | null>(null);
  /** 0…1 while reading. */
  share = $state<number | null>(null);

  readonly #extractor: Extractor;
  #running: AbortController | null = null;
  #beneath: Material | null = null;

  constructor(extractor: Extractor) {
    this.#extractor = extractor;
  }

  /** A file lies over a text that was there: taking it away brings the text back. */
  put(material: Material | null): void {
    if (this.material?.kind === 'text' && material?.kind === 'file') this.#beneath = this.material;
    this.#lay(material);
  }

  takeAway(): void {
    const beneath = this.material?.kind === 'file' ? this.#beneath : null;
    this.#beneath = null;
    this.#lay(beneath);
  }

  #lay(material: Material | null): void {
    this.material = material;
    this.error = null;
    this.asksDate = false;
    this.asksTitle = false;
  }

  cancel(): void {
    this.#running?.abort();
  }

  /** `null` where it failed or was cancelled: why is in `error`, and nothing of the material is lost. */
  async read(): Promise<Opened | null> {
    const { material } = this;
    if (!material) return null;
    this.error = null;
    if (lengthOf(material) > MAX_CHARS) {
      this.error = tooLong(lengthOf(material));
      return null;
    }
    const running = new AbortController();
    this.#running = running;
    this.share = 0;
    try {
      return await this.#extractor.read(await this.#input(material), {
        progress: (share) => (this.share = share),
        signal: running.signal,
      });
    } catch (error) {
      this.#fail(error);
      return null;
    } finally {
      this.share = null;
    }
  }

  async #input(material: Material): Promise<Input> {
    const [title, date] = [this.title.trim(), this.date.trim()];
    const said = { ...(title ? { title } : {}), ...(date ? { date } : {}) };
    if (material.kind === 'text') return { content: material.text, name: '', ...said };
    return { content: await material.file.arrayBuffer(), name: material.file.name, ...said };
  }

  #fail(error: unknown): void {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    if (!(error instanceof ReadingFailed)) {
      this.error = new QuotelineError('internal', String(error));
      return;
    }
    const { code } = error.error;
    this.asksDate ||= code === 'date-missing' || (code === 'date-invalid' && this.asksDate);
    this.asksTitle ||= this.asksDate && error.found.title === undefined;
    this.error =
      code === 'date-missing' && this.date.trim() === ''
        ? new QuotelineError('date-missing', 'The text does not say on which day it was spoken.', {
            hint: 'Fill in the day below: words such as “last spring” are counted from it.',
          })
        : error.error;
  }
}
