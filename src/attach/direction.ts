/** True where the element's text runs from right to left. */
export const isRightToLeft = (node: Element): boolean => getComputedStyle(node).direction === 'rtl';
