/** Moving the focus within the review. */

/** `false` where there is no such element now. */
export function focusInto(panel: HTMLElement, id: string): boolean {
  const target = panel.querySelector<HTMLElement>(`#${id}`);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
  return target !== null;
}

/**
 * A field commits what was typed when the focus leaves it: before the next step, not after. Other
 * elements keep the focus: taking it away costs the browser a layout of the page.
 */
export function commitField(panel: HTMLElement): void {
  const field = panel.ownerDocument.activeElement;
  const isField = field instanceof HTMLElement && field.matches('input, textarea, select');
  if (isField && panel.contains(field)) field.blur();
}
