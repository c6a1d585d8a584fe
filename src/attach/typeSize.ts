/** Size of the page's type, CSS px: what the reader set in the browser. Cheap where the page was just laid out. */
export const typeSize = (): number =>
  parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
