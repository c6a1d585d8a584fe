/** A date while it is typed: EDTF at once, words after a pause, by a reader that takes a moment. */
import { parseEdtf } from '../../calendar/edtf';
import type { ReadDate } from './readDate';

const PAUSE_MS = 150;

interface Around {
  readonly readDate: ReadDate;
  /** EDTF day from which "last spring" counts. */
  readonly spokenOn: () => string;
  /** `null` where nothing can be read. */
  readonly preview: (edtf: string | null) => void;
}

export class TypedDate {
  /** `null`: nothing was typed. */
  text = $state<string | null>(null);
  edtf = $state<string | null>(null);
  isReading = $state(false);

  readonly #around: Around;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Answers of earlier rounds come too late. */
  #round = 0;

  constructor(around: Around) {
    this.#around = around;
  }

  get isWrong(): boolean {
    return this.text !== null && this.text.trim() !== '' && this.edtf === null && !this.isReading;
  }

  type(text: string): void {
    this.#forget();
    this.text = text;
    const words = text.trim();
    if (words === '') this.#around.preview(null);
    else if (parseEdtf(words)) this.#take(words);
    else {
      this.isReading = true;
      this.#timer = setTimeout(() => void this.#read(words), PAUSE_MS);
    }
  }

  reset(): void {
    this.#forget();
    this.text = null;
    this.#around.preview(null);
  }

  /** The EDTF of what was typed, read at once where it was not yet; `null` where it is no date. */
  async settle(): Promise<string | null> {
    const words = this.text?.trim() ?? '';
    if (words !== '' && this.edtf === null) {
      this.#forget();
      await this.#read(words);
    }
    return this.edtf;
  }

  async #read(words: string): Promise<void> {
    const mine = this.#round;
    this.isReading = true;
    const { readDate, spokenOn } = this.#around;
    const found = await readDate(words, spokenOn()).catch(() => null);
    if (mine === this.#round) this.#take(found?.edtf ?? null);
  }

  #take(edtf: string | null): void {
    this.isReading = false;
    this.edtf = edtf;
    this.#around.preview(edtf);
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#round += 1;
    this.edtf = null;
    this.isReading = false;
  }
}
