import { fetchDocument, parseJson } from './fetchDocument';
import { readDocument, type ReadDocument } from './readDocument';
import { failure, type Loaded } from './widgetError';

const DEFAULT_TIMEOUT_MS = 15_000;

/** Reading and drawing 100,000 events takes over a second: in steps, between which the page can breathe. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Where an element's document comes from: its `src`, a `<script type="application/json">` inside, or the page, which sets it. */
export class DocumentSource {
  #running: AbortController | undefined;
  #waiting: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly deliver: (result: Loaded<ReadDocument>) => void,
  ) {}

  /** Drops what is under way: of two addresses set in a row only the last is shown. */
  start(): void {
    this.stop();
    const address = this.host.getAttribute('src');
    if (address === null) this.#readInline();
    else void this.#fetch(address);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting?.abort();
    this.#running?.abort();
    this.#running = undefined;
  }

  get #timeoutMs(): number {
    return Number(this.host.getAttribute('timeout')) || DEFAULT_TIMEOUT_MS;
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  async #fetch(address: string): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    const fetched = await fetchDocument(address, { signal, timeoutMs: this.#timeoutMs });
    await breathe();
    if (running.signal.aborted) return;
    const result = fetched.ok ? readDocument(fetched.value) : fetched;
    await breathe();
    if (running.signal.aborted) return;
    this.#running = undefined;
    this.deliver(result);
  }

  #waitFor(page: Document): void {
    this.#waiting = new AbortController();
    page.addEventListener('DOMContentLoaded', () => this.start(), this.#waiting);
  }

  #waitForPage(): void {
    const message = 'The element has no document.';
    this.#timer = setTimeout(() => this.deliver(failure('usage', message)), this.#timeoutMs);
  }

  #readInline(): void {
    const script = this.host.querySelector(':scope > script[type="application/json"]');
    if (script) {
      const json = parseJson(script.textContent ?? '');
      return this.deliver(json.ok ? readDocument(json.value) : json);
    }
    // While the page is still being parsed, the children may be on their way.
    const page = this.host.ownerDocument;
    if (page.readyState === 'loading') this.#waitFor(page);
    else this.#waitForPage();
  }
}
