/** The whole timeline in a strip: how many events stand in each equal piece of its length. */
import type { Loom } from './loom';

export interface Density {
  /** 0–1 of the busiest piece. */
  readonly shares: readonly number[];
  readonly most: number;
}

export function density(loom: Loom, pieces: number): Density {
  const counts = Array<number>(pieces).fill(0);
  for (const row of loom.rows) {
    const piece = Math.min(pieces - 1, Math.floor((row.truePx / loom.scale.lengthPx) * pieces));
    counts[piece] = (counts[piece] ?? 0) + 1;
  }
  const most = counts.reduce((max, count) => Math.max(max, count), 1);
  return { shares: counts.map((count) => count / most), most };
}

/** One path for all bars: `heightPx` is the busiest piece; square-rooted, so that single events stay visible. */
export function densityPath({ shares }: Density, widthPx: number, heightPx: number): string {
  const step = widthPx / shares.length;
  return shares
    .map((share, index) => {
      if (share === 0) return '';
      const height = Math.max(3, Math.sqrt(share) * heightPx);
      return `M${(index * step).toFixed(1)} ${heightPx}v${(-height).toFixed(1)}h${Math.max(1, step - 1).toFixed(1)}v${height.toFixed(1)}z`;
    })
    .join('');
}
