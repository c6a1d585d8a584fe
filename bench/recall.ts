/** How many of the events that a reader's timeline needs (importance 3 in the gold) are found. */
import { pathToFileURL } from 'node:url';

interface Weighted {
  readonly importance: number;
  readonly optional?: boolean;
}

interface Scored {
  readonly e: { readonly tp: number; readonly nG: number };
}

type ScoreDoc = (gold: unknown, prediction: unknown) => Scored;

export interface Found {
  readonly found: number;
  readonly of: number;
}

/** Matches as `scorer` does, with the gold cut down to its weightiest events. */
export async function weightiest(
  scorer: string,
  golds: readonly { readonly events: readonly Weighted[] }[],
  predictions: readonly unknown[],
): Promise<Found> {
  const { scoreDoc } = (await import(/* @vite-ignore */ pathToFileURL(scorer).href)) as {
    scoreDoc: ScoreDoc;
  };
  const scored = golds.map((gold, at) => {
    const events = gold.events.filter(({ importance }) => importance === 3);
    return scoreDoc({ ...gold, events }, predictions[at]).e;
  });
  return {
    found: scored.reduce((sum, { tp }) => sum + tp, 0),
    of: scored.reduce((sum, { nG }) => sum + nG, 0),
  };
}
