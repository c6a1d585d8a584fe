/** The part of the package that the tests use; it ships no types. */
declare module 'dom-anchor-text-quote' {
  export function toRange(
    root: Node,
    selector: { exact: string; prefix?: string; suffix?: string },
  ): Range | null;
}
