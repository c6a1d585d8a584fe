import type { Attachment } from 'svelte/attachments';

/** Reports the content width, CSS px; 0 while hidden (a closed tab or `<details>`). */
export function watchWidth(report: (px: number) => void): Attachment {
  return (node) => {
    const observer = new ResizeObserver(([entry]) => report(entry?.contentRect.width ?? 0));
    observer.observe(node);
    return () => observer.disconnect();
  };
}
