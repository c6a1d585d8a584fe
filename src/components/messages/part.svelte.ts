/** Messages of a part of the interface that is loaded when it is used, and its words with it. */
export class MessagePart<M extends object> {
  #loaded: Readonly<Record<string, M>>;
  readonly #english: M;
  readonly #others: Readonly<Record<string, () => Promise<M>>>;

  constructor(english: M, others: Readonly<Record<string, () => Promise<M>>>) {
    this.#loaded = $state.raw({});
    this.#english = english;
    this.#others = others;
  }

  /** English until `load` has brought the language. */
  of(language: string): M {
    return this.#loaded[language] ?? this.#english;
  }

  async load(language: string): Promise<void> {
    const messages = await this.#others[language]?.();
    if (messages) this.#loaded = { ...this.#loaded, [language]: messages };
  }
}
