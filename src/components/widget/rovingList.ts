/** Arrow keys in a list of buttons, of which one is in the tab order (WAI-ARIA, roving tabindex). */
import type { Attachment } from 'svelte/attachments';

export interface RovingListOptions {
  /** The event whose button has the focus. */
  readonly focused: (eventId: string) => void;
  readonly close: () => void;
}

const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(count - 1, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

const buttonOf = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('[data-event]') : null;

/** Escape inside an open quote goes back to its event. */
function closeFrom(node: Element, event: KeyboardEvent, close: () => void): void {
  const row = event.target instanceof Element ? event.target.closest('li') : null;
  row?.querySelector<HTMLElement>('[data-event]')?.focus();
  if (node.querySelector('[aria-expanded="true"]')) close();
}

export function rovingList({ focused, close }: RovingListOptions): Attachment {
  return (node) => {
    const onKey = (event: Event): void => {
      if (!(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey)
        return;
      if (event.key === 'Escape') return closeFrom(node, event, close);
      const move = MOVES[event.key];
      const button = buttonOf(event);
      if (!move || !button) return;
      const buttons = [...node.querySelectorAll<HTMLElement>('[data-event]')];
      event.preventDefault();
      buttons[move(buttons.indexOf(button), buttons.length)]?.focus();
    };
    const onFocus = (event: Event): void => {
      const id = buttonOf(event)?.dataset['event'];
      if (id !== undefined) focused(id);
    };
    node.addEventListener('keydown', onKey);
    node.addEventListener('focusin', onFocus);
    return () => {
      node.removeEventListener('keydown', onKey);
      node.removeEventListener('focusin', onFocus);
    };
  };
}
