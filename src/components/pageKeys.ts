/** Keys that work wherever the focus is, except where somebody types. */
import { singleKeysAct } from '../attach/singleKeys';
import type { PageState } from '../state/page.svelte';
import type { PageActions } from './pageActions.svelte';

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('input, select, textarea, dialog') !== null;

export function pageKeys(page: PageState, actions: PageActions): (event: KeyboardEvent) => void {
  return (event) => {
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && actions.isSheetOpen) actions.close();
    else if (!singleKeysAct()) return;
    else if (event.key === '?') actions.helpOpen = true;
    else if (event.key === 'x' && page.filters.isActive) page.filters.clear();
    else if (event.key === '/') {
      event.preventDefault();
      void actions.search();
    }
  };
}
