/** Nobody loses a decision by leaving: what is being typed is kept, and while a write is under way the browser asks. */
import { commitField } from '../components/review/focus';

/** `isPending`: something is not written yet. Gives the end of it. */
export function keepOnLeave(isPending: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    commitField(document.body);
    if (isPending()) event.preventDefault();
  };
  // A phone ends a page in the background without asking.
  const keepTyped = (): void => {
    if (document.visibilityState === 'hidden') commitField(document.body);
  };
  addEventListener('beforeunload', ask);
  document.addEventListener('visibilitychange', keepTyped);
  return () => {
    removeEventListener('beforeunload', ask);
    document.removeEventListener('visibilitychange', keepTyped);
  };
}
