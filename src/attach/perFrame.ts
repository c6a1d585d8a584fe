/** Gathers what arrives between two frames and hands it over once, so that a burst of input costs one layout. */
export interface PerFrame<T> {
  readonly add: (value: T) => void;
  readonly cancel: () => void;
}

export function perFrame<T>(
  join: (gathered: T, value: T) => T,
  apply: (gathered: T) => void,
): PerFrame<T> {
  let gathered: { readonly value: T } | null = null;
  let frame = 0;
  const flush = (): void => {
    const last = gathered;
    gathered = null;
    if (last) apply(last.value);
  };
  return {
    add: (value) => {
      if (!gathered) frame = requestAnimationFrame(flush);
      gathered = { value: gathered ? join(gathered.value, value) : value };
    },
    cancel: () => cancelAnimationFrame(frame),
  };
}
