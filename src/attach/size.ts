/** Reports an element's content box in CSS px, first at once and then as it changes. */
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

export function size(report: (widthPx: number, heightPx: number) => void): Attachment<HTMLElement> {
  return (node) => {
    // What is looked at there is no reason to measure again.
    untrack(() => report(node.clientWidth, node.clientHeight));
    const observer = new ResizeObserver(() => report(node.clientWidth, node.clientHeight));
    observer.observe(node);
    return () => observer.disconnect();
  };
}
