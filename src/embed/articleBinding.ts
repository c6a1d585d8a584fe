/**
 * Ties a widget to the prose around it: `<a href="#quoteline:EVENT">` and `data-quoteline="EVENT"`
 * open their event, an address that ends in `#quoteline:EVENT` does too, the words that cite the open
 * event are marked, and with `follow` the widget keeps up with what is being read.
 */
import { motion } from '../components/widget/scrollWithin';
import type { SelectionSource } from '../components/widget/widgetState.svelte';
import { citedMarks } from './citedMarks';
import { followReading } from './followReading';

const BOUND = 'a[href^="#quoteline:"], [data-quoteline]';

export interface BoundWidget {
  /** The id an event has today, for one it has or had. */
  readonly resolve: (id: string) => string | undefined;
  readonly choose: (id: string, source: SelectionSource) => boolean;
  /** Puts the focus on the open event. */
  readonly focus: () => void;
}

export interface ArticleBinding {
  /** Reads the address and the article again: the document or the article has changed. */
  readonly refresh: () => void;
  readonly follow: (on: boolean) => void;
  readonly selected: (id: string | null) => void;
  readonly end: () => void;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray "%" is a letter like any other.
    return text;
  }
}

/** `#quoteline:EVENT`, or `#quoteline=EVENT` as the frame writes it. */
export function eventInHash(hash: string): string | undefined {
  const match = /^#quoteline[:=](.+)$/s.exec(hash);
  return match?.[1] === undefined ? undefined : decode(match[1]);
}

function eventOf(element: Element): string | undefined {
  return element.getAttribute('data-quoteline') ?? eventInHash(element.getAttribute('href') ?? '');
}

const isLink = (element: Element): boolean => element.matches('a[href], button');

/** Paragraphs are followed, not clicked: one must be able to select their text. */
const isInline = (element: Element): boolean =>
  getComputedStyle(element).display.startsWith('inline');

/** A paragraph that names its event speaks for the links in it. */
const isOutermost = (element: Element): boolean => !element.parentElement?.closest(BOUND);

/** Makes bare words reachable by keyboard; gives back how to undo it. */
function makeReachable(element: Element): () => void {
  if (isLink(element) || element.hasAttribute('tabindex') || !isInline(element)) return () => {};
  element.setAttribute('tabindex', '0');
  element.setAttribute('role', 'button');
  return () => {
    element.removeAttribute('tabindex');
    element.removeAttribute('role');
  };
}

/** Of two widgets that hold one event, the first in the page comes into view; both open it. */
const answered = new WeakSet<Event>();

export function bindArticle(host: HTMLElement, widget: BoundWidget): ArticleBinding {
  const root = host.getRootNode() as Document | ShadowRoot;
  const window = host.ownerDocument.defaultView;
  const marks = citedMarks();
  const follower = followReading(host, (element) => {
    const id = eventOf(element);
    if (id !== undefined) widget.choose(id, 'article');
  });
  let undo: (() => void)[] = [];
  let isFollowing = false;
  let cameFrom: HTMLElement | undefined;

  const bound = (): Element[] =>
    [...root.querySelectorAll(BOUND)].filter((element) => {
      const id = eventOf(element);
      return !host.contains(element) && id !== undefined && widget.resolve(id) !== undefined;
    });

  const open = (event: Event, byKey: boolean): void => {
    const element = event.target instanceof Element ? event.target.closest(BOUND) : null;
    const id = element ? eventOf(element) : undefined;
    if (!element || id === undefined || host.contains(element)) return;
    if ((!isLink(element) && !isInline(element)) || !widget.choose(id, 'article')) return;
    if (answered.has(event)) return;
    answered.add(event);
    host.scrollIntoView({ block: 'nearest', behavior: motion() });
    cameFrom = byKey && element instanceof HTMLElement ? element : undefined;
    if (byKey) widget.focus();
  };

  // A key press on a link or button arrives as a click with detail 0.
  const onClick = (event: Event): void =>
    open(event, event instanceof UIEvent && event.detail === 0);
  const onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || !['Enter', ' '].includes(event.key)) return;
    if (!(event.target instanceof Element) || isLink(event.target)) return;
    if (event.target.matches('[data-quoteline][role="button"]')) event.preventDefault();
    else return;
    open(event, true);
  };
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    cameFrom?.focus();
    cameFrom = undefined;
  };
  const onHash = (): void => {
    const id = eventInHash(window?.location.hash ?? '');
    if (id !== undefined) widget.choose(id, 'address');
  };
  const refresh = (): void => {
    for (const step of undo) step();
    const elements = bound();
    undo = elements.map(makeReachable);
    follower.watch(isFollowing ? elements.filter(isOutermost) : []);
  };

  root.addEventListener('click', onClick);
  root.addEventListener('keydown', onKey);
  host.addEventListener('keydown', onEscape);
  window?.addEventListener('hashchange', onHash);
  // A script without `defer` runs before the rest of the article is there.
  host.ownerDocument.addEventListener('DOMContentLoaded', refresh);

  return {
    refresh: () => {
      refresh();
      onHash();
    },
    follow: (on) => {
      isFollowing = on;
      refresh();
    },
    selected: (id) => {
      const isCited = (element: Element): boolean =>
        id !== null && widget.resolve(eventOf(element) ?? '') === id;
      marks.show(bound().filter(isCited));
    },
    end: () => {
      root.removeEventListener('click', onClick);
      root.removeEventListener('keydown', onKey);
      host.removeEventListener('keydown', onEscape);
      window?.removeEventListener('hashchange', onHash);
      host.ownerDocument.removeEventListener('DOMContentLoaded', refresh);
      for (const step of undo) step();
      follower.watch([]);
      marks.show([]);
    },
  };
}
