/** Reviews in a file beside the document, behind the loopback server of `quoteline review`. */
import type { Review } from '../../review/review';
import type { ReviewStore, Stored, StoreVersion } from '../../review/store';
import { QuotelineError } from '../../schema/errors';
import { fromFacts, type ErrorFactsOnly } from './worker/messages';

interface StoredAnswer {
  readonly version: StoreVersion;
  readonly review: Review | null;
  readonly problem?: ErrorFactsOnly;
  readonly lastGood?: Review;
}

async function call(init: RequestInit): Promise<Response> {
  try {
    return await fetch('review.json', { cache: 'no-store', ...init });
  } catch {
    throw new QuotelineError('network', 'the program that writes the review file does not answer', {
      hint: 'Start `quoteline review` again; this page keeps what you decided until you close it.',
    });
  }
}

async function failure(response: Response): Promise<QuotelineError> {
  const facts = (await response.json().catch(() => [])) as ErrorFactsOnly[];
  return facts[0]
    ? fromFacts(facts[0])
    : new QuotelineError('network', `the program answers ${response.status}`);
}

async function load(): Promise<Stored> {
  const response = await call({});
  if (!response.ok) throw await failure(response);
  const { problem, ...stored } = (await response.json()) as StoredAnswer;
  return problem ? { ...stored, problem: fromFacts(problem) } : stored;
}

/** Larger bodies may not outlive their page (Fetch Standard, "in-flight keepalive bytes"). */
const MAX_KEPT_ALIVE_BYTES = 60 * 1024;

async function save(review: Review, seen: StoreVersion): Promise<StoreVersion> {
  const body = new Blob([JSON.stringify(review)]);
  const response = await call({
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'If-Match': seen },
    body,
    keepalive: body.size < MAX_KEPT_ALIVE_BYTES,
  });
  if (!response.ok) throw await failure(response);
  return ((await response.json()) as { version: StoreVersion }).version;
}

/** The file is looked at when the window comes back to the front. */
function watch(onOther: (version: StoreVersion) => void): () => void {
  const look = (): void => {
    if (document.visibilityState !== 'visible') return;
    void load().then(
      ({ version }) => onOther(version),
      () => undefined,
    );
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}

export const fileReviews = (): ReviewStore => ({
  home: 'file',
  load,
  save,
  watch,
});
