/**
 * `<quoteline-timeline src="document.json">`: wraps a static list and upgrades it in place.
 *
 * An own `HTMLElement` with Svelte mounted into its shadow root: Svelte's `customElement` option loses
 * child styles, and throws when the script is loaded twice or an attribute is bad.
 */
import { flushSync, mount, unmount } from 'svelte';
import type { EventFilter } from '../components/widget/eventFilter';
import Widget from '../components/widget/Widget.svelte';
import { WidgetState, type SelectionSource } from '../components/widget/widgetState.svelte';
import type { ViewDocument } from '../schema/view';
import { VERSION } from '../version';
import { bindArticle, type ArticleBinding } from './articleBinding';
import { DocumentSource } from './documentSource';
import { announce } from './events';
import { readDocument, type ReadDocument } from './readDocument';
import { reflect, upgrade } from './reflected';
import { adoptSheet } from './sheet';
import type { Loaded, WidgetError } from './widgetError';

export const TAG = 'quoteline-timeline';

const LAYOUTS = ['auto', 'column', 'ribbon'] as const;
const REFLECTED = ['src', 'event', 'layout', 'height', 'theme'] as const;

const PRINTING = ['beforeprint', 'afterprint'] as const;

/** A page's first formatter of dates takes about ten milliseconds: they pass while the document is on its way. */
const warmDates = (): void => void new Intl.DateTimeFormat();

export class QuotelineTimeline extends HTMLElement {
  /** Of the script that defines the element: the first that a page loads. */
  static readonly version = VERSION;
  static readonly observedAttributes = ['src', 'event', 'lang', 'layout', 'height', 'follow'];

  declare src: string | null;
  /** The event to open: an id or a former one. `selected` is what is open now. */
  declare event: string | null;
  declare layout: string | null;
  /** A CSS length, or `auto` to grow with the content. */
  declare height: string | null;
  /** `light` or `dark`; `null` follows the colour scheme of the page. */
  declare theme: string | null;

  readonly #state = new WidgetState((event, source) => {
    this.#binding?.selected(event?.id ?? null);
    const { id = null, title = null } = event ?? {};
    announce(this, 'quoteline-select', { id, title, source });
  });
  readonly #source = new DocumentSource(this, (result) => this.#show(result));
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #box = document.createElement('div');
  readonly #slot = document.createElement('slot');
  #mounted: ReturnType<typeof mount> | undefined;
  #binding: ArticleBinding | undefined;

  constructor() {
    super();
    adoptSheet(this.#root);
    // Svelte listens on the mount target: an inner box keeps it clear of listeners on the host.
    this.#box.className = 'box';
    this.#root.append(this.#box, this.#slot);
    this.#slot.addEventListener('slotchange', () => {
      this.#arrange();
      if (!this.#state.document && !this.src) this.#source.start();
    });
  }

  /** Without a static list to print, paper gets every quote of this one. */
  readonly #onPrint = ({ type }: Event): void => {
    this.#state.isPrinting = type === 'beforeprint';
    flushSync();
  };

  connectedCallback(): void {
    if (!this.#mounted) this.#mount();
    upgrade(this, [...REFLECTED, 'document']);
    if (!this.#state.document && !this.#source.isRunning) this.#source.start();
    if (!this.#state.document) setTimeout(warmDates);
  }

  /** A move in the DOM disconnects and connects in one task; only a true removal ends the widget. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) this.#unmount();
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (name === 'src' && this.isConnected) this.#source.start();
    if (name === 'event') this.#choose(now, 'host');
    if (name === 'lang') this.#readLanguage();
    if (name === 'layout') this.#state.layout = LAYOUTS.find((layout) => layout === now) ?? 'auto';
    if (name === 'height') this.#reserve(now);
    if (name === 'follow') this.#binding?.follow(now !== null);
  }

  /** The document as it is shown; set one to show it instead of `src`. */
  get document(): ViewDocument | null {
    return this.#state.document;
  }
  set document(document: unknown) {
    this.#source.stop();
    this.#show(readDocument(document));
  }

  /** The id of the open event. */
  get selected(): string | null {
    return this.#state.selectedId;
  }

  /** Opens an event by its id or a former one; `null` closes. `false` where there is none. */
  select(id: string | null): boolean {
    return this.#choose(id, 'host');
  }

  next(): void {
    this.#state.step(1, 'host');
    flushSync();
  }

  previous(): void {
    this.#state.step(-1, 'host');
    flushSync();
  }

  /** Shows only events that match all that is given; `null` shows every one. */
  filter(filter: EventFilter | null): void {
    this.#state.filter = { ...filter };
    flushSync();
  }

  #mount(): void {
    this.#readLanguage();
    this.#mounted = mount(Widget, { target: this.#box, props: { widget: this.#state } });
    this.#binding = bindArticle(this, {
      resolve: (id) => this.#state.resolve(id),
      choose: (id, source) => this.#choose(id, source),
      focus: () => this.#root.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus(),
    });
    this.#binding.follow(this.hasAttribute('follow'));
    for (const type of PRINTING) addEventListener(type, this.#onPrint);
    this.#arrange();
    flushSync();
  }

  #unmount(): void {
    this.#source.stop();
    for (const type of PRINTING) removeEventListener(type, this.#onPrint);
    this.#binding?.end();
    this.#binding = undefined;
    if (this.#mounted) void unmount(this.#mounted);
    this.#mounted = undefined;
  }

  #show(result: Loaded<ReadDocument>): void {
    if (!result.ok) return this.#fail(result.error);
    const { document, leftOut } = result.value;
    this.#state.show(document, leftOut);
    this.#arrange();
    // Known before the first drawing, or the ribbon would come a frame late and push the list down.
    // Without the border, as the observer will measure it: two pixels more may be another lane.
    this.#state.widthPx = this.#box.firstElementChild?.clientWidth ?? 0;
    flushSync();
    const { title, events } = document;
    announce(this, 'quoteline-ready', { title, events: events.length, leftOut });
    if (this.event !== null) this.#choose(this.event, 'host');
    this.#binding?.refresh();
  }

  #fail(error: WidgetError): void {
    this.#state.fail(error);
    this.#arrange();
    flushSync();
    announce(this, 'quoteline-error', error);
  }

  #choose(id: string | null, source: SelectionSource): boolean {
    const isKnown = this.#state.select(id, source);
    flushSync();
    return isKnown;
  }

  /** The static list gives way to the widget only when there is something to show in its place. */
  #arrange(): void {
    const hasList = this.#slot.assignedElements().some((child) => child.localName !== 'script');
    const { document, failure } = this.#state;
    this.#slot.hidden = document !== null;
    this.#slot.className = hasList ? 'has-list' : '';
    this.#box.hidden = hasList && !document && !failure;
  }

  #readLanguage(): void {
    const nearest = this.closest('[lang]');
    this.#state.askedLanguage = nearest?.getAttribute('lang') ?? '';
  }

  #reserve(height: string | null): void {
    this.#state.grows = height === 'auto';
    if (height !== null && CSS.supports('height', height))
      this.style.setProperty('--quoteline-height', height);
    else this.style.removeProperty('--quoteline-height');
  }
}

reflect(QuotelineTimeline.prototype, REFLECTED);
