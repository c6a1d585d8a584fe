/**
 * Zoom by Ctrl/⌘ + wheel and by pinch, pan by dragging with a mouse. The plain wheel and one finger
 * stay with the browser, so the page's own scroll is never taken. Reports px of the pane, never of
 * the content.
 */
import type { Attachment } from 'svelte/attachments';
import { isRightToLeft } from './direction';
import { perFrame } from './perFrame';

export interface ZoomGestures {
  readonly axis: () => 'x' | 'y';
  /** `atPx` from the pane's start along the axis. */
  readonly zoomed: (factor: number, atPx: number) => void;
  readonly panned: (px: number) => void;
}

/** Wheel deltas come in px, lines or pages. */
const DELTA_PX = [1, 16, 400];
const ZOOM_PER_PX = 0.0025;
/** Below this a press is a click. */
const DRAG_PX = 5;

interface Finger {
  readonly clientX: number;
  readonly clientY: number;
}

const between = (a: Finger, b: Finger): number =>
  Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);

function fingers({ touches }: TouchEvent): [Finger, Finger] | null {
  const [a, b] = [touches[0], touches[1]];
  return a && b && touches.length === 2 ? [a, b] : null;
}

export function zoomGestures({ axis, zoomed, panned }: ZoomGestures): Attachment<HTMLElement> {
  return (node) => {
    const along = (finger: Finger): number => {
      if (axis() === 'y') return finger.clientY - node.getBoundingClientRect().top;
      const { left, right } = node.getBoundingClientRect();
      return isRightToLeft(node) ? right - finger.clientX : finger.clientX - left;
    };

    const zoom = perFrame<{ readonly factor: number; readonly atPx: number }>(
      (gathered, next) => ({ factor: gathered.factor * next.factor, atPx: next.atPx }),
      ({ factor, atPx }) => zoomed(factor, atPx),
    );
    const pan = perFrame<number>((gathered, px) => gathered + px, panned);

    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const px = event.deltaY * (DELTA_PX[event.deltaMode] ?? 1);
      zoom.add({ factor: Math.exp(-px * ZOOM_PER_PX), atPx: along(event) });
    };

    let apart = 0;
    const onTouchStart = (event: TouchEvent): void => {
      const two = fingers(event);
      if (two) apart = between(...two);
    };
    const onTouchMove = (event: TouchEvent): void => {
      const two = fingers(event);
      if (!two || apart === 0) return;
      event.preventDefault();
      const now = between(...two);
      zoom.add({ factor: now / apart, atPx: (along(two[0]) + along(two[1])) / 2 });
      apart = now;
    };
    const onTouchEnd = (): void => {
      apart = 0;
    };

    const stopDrag = dragging(node, along, pan.add);
    node.addEventListener('wheel', onWheel, { passive: false });
    node.addEventListener('touchstart', onTouchStart, { passive: true });
    node.addEventListener('touchmove', onTouchMove, { passive: false });
    node.addEventListener('touchend', onTouchEnd);
    node.addEventListener('touchcancel', onTouchEnd);
    return () => {
      stopDrag();
      zoom.cancel();
      pan.cancel();
      node.removeEventListener('wheel', onWheel);
      node.removeEventListener('touchstart', onTouchStart);
      node.removeEventListener('touchmove', onTouchMove);
      node.removeEventListener('touchend', onTouchEnd);
      node.removeEventListener('touchcancel', onTouchEnd);
    };
  };
}

/** Text inside `[data-selectable]` stays selectable: a drag there selects. */
function dragging(
  node: HTMLElement,
  along: (finger: Finger) => number,
  panned: (px: number) => void,
): () => void {
  let last: number | null = null;
  let moved = false;
  const down = (event: PointerEvent): void => {
    const inText =
      event.target instanceof Element && event.target.closest('[data-selectable]') !== null;
    if (event.pointerType === 'mouse' && event.button === 0 && !inText) last = along(event);
    moved = false;
  };
  const move = (event: PointerEvent): void => {
    if (last === null) return;
    const now = along(event);
    if (!moved && Math.abs(now - last) < DRAG_PX) return;
    if (!moved) node.setPointerCapture(event.pointerId);
    moved = true;
    panned(last - now);
    last = now;
  };
  const up = (): void => {
    last = null;
  };
  // The click that ends a drag is none.
  const click = (event: MouseEvent): void => {
    if (!moved) return;
    event.preventDefault();
    event.stopPropagation();
    moved = false;
  };
  node.addEventListener('pointerdown', down);
  node.addEventListener('pointermove', move);
  node.addEventListener('pointerup', up);
  node.addEventListener('pointercancel', up);
  node.addEventListener('click', click, { capture: true });
  return () => {
    node.removeEventListener('pointerdown', down);
    node.removeEventListener('pointermove', move);
    node.removeEventListener('pointerup', up);
    node.removeEventListener('pointercancel', up);
    node.removeEventListener('click', click, { capture: true });
  };
}
