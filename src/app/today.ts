const two = (value: number): string => String(value).padStart(2, '0');

/** ISO day where the reader is. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
