/**
 * Keys of the review. Letters work wherever nothing is being typed, unless they were turned off (WCAG
 * 2.2, 2.1.4). Arrows move in the review alone: elsewhere they are the timeline's.
 */
import { singleKeysAct } from '../../attach/singleKeys';

export type Field = 'title' | 'date' | 'status' | 'merge' | 'note' | 'passage';

export interface ReviewActions {
  readonly checkAndNext: () => void;
  readonly hideAndNext: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly focus: (field: Field) => void;
}

type Act = (actions: ReviewActions) => void;

const LETTERS: Readonly<Record<string, Act>> = {
  c: (actions) => actions.checkAndNext(),
  h: (actions) => actions.hideAndNext(),
  n: (actions) => actions.next(),
  p: (actions) => actions.previous(),
  t: (actions) => actions.focus('title'),
  d: (actions) => actions.focus('date'),
  s: (actions) => actions.focus('status'),
  m: (actions) => actions.focus('merge'),
  o: (actions) => actions.focus('note'),
  a: (actions) => actions.focus('passage'),
  u: (actions) => actions.undo(),
  r: (actions) => actions.redo(),
};

const ARROWS: Readonly<Record<string, Act>> = {
  arrowdown: (actions) => actions.next(),
  arrowup: (actions) => actions.previous(),
};

/** In the order the help shows them; the second is the message that says what they do. */
export const KEY_HELP = [
  [['C'], 'check'],
  [['H'], 'hide'],
  [['N', '↓'], 'next'],
  [['P', '↑'], 'previous'],
  [['T'], 'title'],
  [['D'], 'date'],
  [['S'], 'status'],
  [['M'], 'merge'],
  [['O'], 'note'],
  [['A'], 'add'],
  [['U'], 'undo'],
  [['R'], 'redo'],
  [['Ctrl + Enter'], 'checkTyping'],
] as const;

const isIn = (target: EventTarget | null, what: string): boolean =>
  target instanceof Element && target.closest(what) !== null;

const isTyping = (target: EventTarget | null): boolean => isIn(target, 'input, textarea, select');

function chord(event: KeyboardEvent, key: string): Act | undefined {
  if (key === 'enter') return (actions) => actions.checkAndNext();
  if (isTyping(event.target) || event.altKey) return undefined;
  if (key === 'z') return (actions) => (event.shiftKey ? actions.redo() : actions.undo());
  return key === 'y' ? (actions) => actions.redo() : undefined;
}

function actionOf(event: KeyboardEvent, panel: Node): Act | undefined {
  const key = event.key.toLowerCase();
  if (isIn(event.target, 'dialog') || event.defaultPrevented) return undefined;
  if (event.ctrlKey || event.metaKey) return chord(event, key);
  if (isTyping(event.target) || event.altKey) return undefined;
  const isInside = event.target instanceof Node && panel.contains(event.target);
  return (singleKeysAct() ? LETTERS[key] : undefined) ?? (isInside ? ARROWS[key] : undefined);
}

export function reviewKeys(actions: ReviewActions) {
  return (panel: HTMLElement) => {
    const page = panel.ownerDocument;
    const onKey = (event: KeyboardEvent): void => {
      const act = actionOf(event, panel);
      if (!act) return;
      event.preventDefault();
      act(actions);
    };
    page.addEventListener('keydown', onKey);
    return () => page.removeEventListener('keydown', onKey);
  };
}
