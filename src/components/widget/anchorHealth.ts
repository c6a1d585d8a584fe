import type { ViewCitation, ViewSource } from '../../schema/view';

export type AnchorHealth = 'found' | 'moved' | 'missing' | 'unknown';

/**
 * Whether the quote stands in the transcript that the document carries. `unknown` without a text.
 * Exact words only: the widget looks, the command line searches (`quoteline check`).
 */
export function anchorHealth(
  { passage }: ViewCitation,
  source: ViewSource | undefined,
): AnchorHealth {
  const text = source?.text;
  if (text === undefined) return 'unknown';
  if (text.startsWith(passage.exact, passage.start)) return 'found';
  return text.includes(passage.exact) ? 'moved' : 'missing';
}
