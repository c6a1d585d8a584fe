/**
 * Brings `target` into view by scrolling `box` alone. `scrollIntoView` would scroll the host page
 * too, and the page's scroll is the reader's.
 */
export function scrollWithin(box: HTMLElement, target: Element): void {
  const outer = box.getBoundingClientRect();
  const inner = target.getBoundingClientRect();
  const isSeen = inner.top >= outer.top && inner.bottom <= outer.bottom;
  if (isSeen || box.scrollHeight <= box.clientHeight) return;
  box.scrollTo({ top: box.scrollTop + inner.top - outer.top - 8, behavior: motion() });
}

/** No glide for readers who asked for less motion. */
export function motion(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
