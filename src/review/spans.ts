interface Span {
  readonly start: number;
  readonly end: number;
}

const shared = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const overlap = (a: Span, b: Span): boolean => shared(a, b) > 0;

/** Shared characters over all characters of both, 0…1. */
export function likeness(a: Span, b: Span): number {
  const common = shared(a, b);
  const all = a.end - a.start + (b.end - b.start) - common;
  return all === 0 ? 0 : common / all;
}
