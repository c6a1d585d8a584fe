export interface ReadingFollower {
  /** The elements to watch from now on; none ends the watch. */
  readonly watch: (elements: readonly Element[]) => void;
}

/** The line that is being read: a band a little above the middle of the viewport. */
const READING_BAND = '-35% 0px -55% 0px';

/**
 * Reports an element as it scrolls through the reading line. Silent while the reader's pointer or
 * focus is on `host`: whoever uses the widget must not have it pulled away.
 */
export function followReading(
  host: HTMLElement,
  report: (element: Element) => void,
): ReadingFollower {
  let observer: IntersectionObserver | undefined;
  const isInUse = (): boolean => host.matches(':hover, :focus-within');
  return {
    watch: (elements) => {
      observer?.disconnect();
      observer = undefined;
      if (elements.length === 0) return;
      observer = new IntersectionObserver(
        (entries) => {
          const reached = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
          if (reached && !isInUse()) report(reached.target);
        },
        { rootMargin: READING_BAND },
      );
      for (const element of elements) observer.observe(element);
    },
  };
}
