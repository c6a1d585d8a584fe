/**
 * A brush on a strip: drag the window to move it, its edges to resize it, the empty strip to draw a
 * new one; a click centres. Reports shares (0–1) of the strip's length.
 */
import type { Attachment } from 'svelte/attachments';
import { isRightToLeft } from './direction';

export interface BrushOptions {
  readonly window: () => { readonly from: number; readonly to: number };
  readonly changed: (from: number, to: number) => void;
}

const EDGE_PX = 7;
const CLICK_SHARE = 0.008;

type Part = 'from' | 'to' | 'whole' | 'new';

function partAt(share: number, edge: number, { from, to }: { from: number; to: number }): Part {
  if (Math.abs(share - from) < edge) return 'from';
  if (Math.abs(share - to) < edge) return 'to';
  return share > from && share < to ? 'whole' : 'new';
}

const clamp = (share: number): number => Math.max(0, Math.min(1, share));

function centred(at: number, { from, to }: { from: number; to: number }): [number, number] {
  const half = (to - from) / 2;
  const middle = Math.max(half, Math.min(1 - half, at));
  return [middle - half, middle + half];
}

export function brush({ window, changed }: BrushOptions): Attachment<HTMLElement> {
  return (node) => {
    let grip: { part: Part; at: number; from: number; to: number } | null = null;
    const shareOf = (event: PointerEvent): number => {
      const { left, right, width } = node.getBoundingClientRect();
      const px = isRightToLeft(node) ? right - event.clientX : event.clientX - left;
      return clamp(px / Math.max(1, width));
    };
    const down = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      const at = shareOf(event);
      grip = { part: partAt(at, EDGE_PX / node.clientWidth, window()), at, ...window() };
      node.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent): void => {
      if (!grip) return;
      const at = shareOf(event);
      const by = at - grip.at;
      if (grip.part === 'whole') changed(...centred((grip.from + grip.to) / 2 + by, grip));
      else if (grip.part === 'new') {
        if (Math.abs(by) > CLICK_SHARE) changed(Math.min(grip.at, at), Math.max(grip.at, at));
      } else {
        const other = grip.part === 'from' ? grip.to : grip.from;
        changed(Math.min(other, at), Math.max(other, at));
      }
    };
    const up = (event: PointerEvent): void => {
      if (grip?.part === 'new' && Math.abs(shareOf(event) - grip.at) <= CLICK_SHARE)
        changed(...centred(grip.at, grip));
      grip = null;
    };
    const cancel = (): void => {
      grip = null;
    };
    node.addEventListener('pointerdown', down);
    node.addEventListener('pointermove', move);
    node.addEventListener('pointerup', up);
    node.addEventListener('pointercancel', cancel);
    return () => {
      node.removeEventListener('pointerdown', down);
      node.removeEventListener('pointermove', move);
      node.removeEventListener('pointerup', up);
      node.removeEventListener('pointercancel', cancel);
    };
  };
}
