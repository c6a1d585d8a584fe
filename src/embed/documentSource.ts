import { fetchDocument, parseJson, silence } from './fetchDocument';
import { readDocument, type ReadDocument } from './readDocument';
import { failure, type Loaded } from './widgetError';

const DEFAULT_TIMEOUT_MS = 15_000;

/** Reading and drawing 100,000 events takes long: in steps, between which the page can breathe. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Where an element's document comes from: its `src`, a `<script type="application/json">` inside, or the page, which may set it late. */
export class DocumentSource {
  #running: AbortController | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly deliver: (result: Loaded<ReadDocument>) => void,
  ) {}

  /** Drops what is under way: of two addresses set in a row only the last is shown. */
  start(): void {
    this.stop();
    this.#running = new AbortController();
    const { signal } = this.#running;
    const address = this.host.getAttribute('src');
    if (address === null) this.#readInline(signal);
    else void this.#fetch(address, signal);
  }

  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  get #timeoutMs(): number {
    return Number(this.host.getAttribute('timeout')) || DEFAULT_TIMEOUT_MS;
  }

  #end(result: Loaded<ReadDocument>): void {
    this.stop();
    this.deliver(result);
  }

  async #fetch(address: string, signal: AbortSignal): Promise<void> {
    const fetched = await fetchDocument(address, { signal, timeoutMs: this.#timeoutMs });
    await breathe();
    if (signal.aborted) return;
    const result = fetched.ok ? readDocument(fetched.value) : fetched;
    await breathe();
    if (!signal.aborted) this.#end(result);
  }

  #readInline(signal: AbortSignal): void {
    const script = this.host.querySelector(':scope > script[type="application/json"]');
    if (script) {
      const json = parseJson(script.textContent ?? '');
      return this.#end(json.ok ? readDocument(json.value) : json);
    }
    // While the page is still being parsed, the children may be on their way.
    const page = this.host.ownerDocument;
    if (page.readyState === 'loading')
      page.addEventListener('DOMContentLoaded', () => this.start(), { signal });
    else
      void silence(this.#timeoutMs, signal).then(() =>
        this.#end(failure('usage', 'The element has no document.')),
      );
  }
}
