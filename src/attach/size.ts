/** Reports an element's content box in CSS px, first at once and then as it changes. */
import type { Attachment } from 'svelte/attachments';

export function size(report: (widthPx: number, heightPx: number) => void): Attachment<HTMLElement> {
  return (node) => {
    report(node.clientWidth, node.clientHeight);
    const observer = new ResizeObserver(() => report(node.clientWidth, node.clientHeight));
    observer.observe(node);
    return () => observer.disconnect();
  };
}
