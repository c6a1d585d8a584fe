/** Keys of the review. Single letters work only where no text is being typed (WCAG 2.2, 2.1.4). */
export interface ReviewActions {
  readonly checkAndNext: () => void;
  readonly hideAndNext: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly focus: (field: 'title' | 'date' | 'status' | 'merge' | 'note' | 'passage') => void;
}

/** In the order the help shows them. */
export const KEY_HELP: readonly (readonly [string, string])[] = [
  ['C', 'checked, next'],
  ['H', 'hide, next'],
  ['↓ or N', 'next'],
  ['↑ or P', 'previous'],
  ['T', 'title'],
  ['D', 'date'],
  ['S', 'how it was told'],
  ['M', 'merge'],
  ['O', 'note'],
  ['A', 'add an event'],
  ['U', 'undo'],
  ['R', 'redo'],
  ['Ctrl + Enter', 'checked, next (also while typing)'],
];

const LETTERS: Record<string, (actions: ReviewActions) => void> = {
  c: (actions) => actions.checkAndNext(),
  h: (actions) => actions.hideAndNext(),
  n: (actions) => actions.next(),
  arrowdown: (actions) => actions.next(),
  p: (actions) => actions.previous(),
  arrowup: (actions) => actions.previous(),
  u: (actions) => actions.undo(),
  r: (actions) => actions.redo(),
  t: (actions) => actions.focus('title'),
  d: (actions) => actions.focus('date'),
  s: (actions) => actions.focus('status'),
  m: (actions) => actions.focus('merge'),
  o: (actions) => actions.focus('note'),
  a: (actions) => actions.focus('passage'),
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

const isChord = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey;

function actionOf(event: KeyboardEvent): ((actions: ReviewActions) => void) | undefined {
  const key = event.key.toLowerCase();
  if (isChord(event)) {
    if (key === 'enter') return (actions) => actions.checkAndNext();
    if (isTyping(event.target) || event.altKey) return undefined;
    if (key === 'z') return (actions) => (event.shiftKey ? actions.redo() : actions.undo());
    return key === 'y' ? (actions) => actions.redo() : undefined;
  }
  return isTyping(event.target) || event.altKey ? undefined : LETTERS[key];
}

export function reviewKeys(actions: ReviewActions) {
  return (node: HTMLElement) => {
    const onKey = (event: KeyboardEvent): void => {
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      action(actions);
    };
    node.addEventListener('keydown', onKey);
    return () => node.removeEventListener('keydown', onKey);
  };
}
