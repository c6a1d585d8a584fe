/** How much of time is in view, and how: zoom, scroll and size. Knows no DOM. */
import { TYPE_PX } from '../layout/typeSize';

export interface ViewportLimits {
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** A zoom is over when nothing came for so long. */
const REST_MS = 160;

export class Viewport {
  orientation = $state<'loom' | 'ribbon'>('loom');
  mode = $state<'elastic' | 'linear'>('elastic');
  /** Length of the content over its length at rest. */
  zoom = $state(1);
  /** px from the content's start along the axis of time. */
  scrollPx = $state(0);
  /** Size of the pane along and across the axis of time, px. */
  lengthPx = $state(800);
  breadthPx = $state(600);
  /** Size of the page's type, CSS px: readers may set it in their browser. */
  typePx = $state(TYPE_PX);
  /** False until the pane's size is known: before that nothing is laid out for it. */
  isMeasured = $state(false);
  /** A zoom is under way. */
  isZooming = $state(false);
  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #limits: () => ViewportLimits;

  constructor(limits: () => ViewportLimits = () => ({ minZoom: 0.01, maxZoom: 8 })) {
    this.#limits = limits;
  }

  get limits(): ViewportLimits {
    return this.#limits();
  }

  resized(lengthPx: number, breadthPx: number): void {
    this.lengthPx = lengthPx;
    this.breadthPx = breadthPx;
  }

  /** Keeps what stands `atPx` from the pane's start where it is. */
  zoomTo(zoom: number, atPx: number = this.lengthPx / 2): void {
    const next = Math.min(this.limits.maxZoom, Math.max(this.limits.minZoom, zoom));
    const content = (this.scrollPx + atPx) / this.zoom;
    this.zoom = next;
    this.scrollPx = Math.max(0, content * next - atPx);
  }

  zoomBy(factor: number, atPx?: number): void {
    this.#noteZoom();
    this.zoomTo(this.zoom * factor, atPx);
  }

  #noteZoom(): void {
    this.isZooming = true;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => (this.isZooming = false), REST_MS);
  }

  panBy(px: number): void {
    this.scrollPx = Math.max(0, this.scrollPx + px);
  }

  /** Scrolls as little as brings `startPx`…`endPx` of the content into view. */
  reveal(startPx: number, endPx: number, airPx = 12): void {
    if (startPx - airPx < this.scrollPx) this.scrollPx = Math.max(0, startPx - airPx);
    else if (endPx + airPx > this.scrollPx + this.lengthPx)
      this.scrollPx = endPx + airPx - this.lengthPx;
  }

  /** Shows `fromPx`…`toPx` of the content at rest, with some air. */
  showStretch(fromPx: number, toPx: number): void {
    const zoom = (this.lengthPx * 0.8) / Math.max(1, toPx - fromPx);
    this.zoom = Math.min(this.limits.maxZoom, Math.max(this.limits.minZoom, zoom));
    this.scrollPx = Math.max(0, ((fromPx + toPx) / 2) * this.zoom - this.lengthPx / 2);
  }

  /** Shows just `fromPx`…`toPx` of the content at rest, as far as the limits allow. */
  showExactly(fromPx: number, toPx: number): void {
    const zoom = this.lengthPx / Math.max(1, toPx - fromPx);
    this.zoom = Math.min(this.limits.maxZoom, Math.max(this.limits.minZoom, zoom));
    this.scrollPx = Math.max(0, fromPx * this.zoom);
  }

  fitAll(contentPx: number): void {
    this.zoom = Math.max(this.limits.minZoom, this.lengthPx / Math.max(1, contentPx));
    this.scrollPx = 0;
  }
}
