/** Of labels in the order of the axis, those that stand clear of one another and of its start; `px` is a label's middle. */
export function clearLabels<T extends { readonly px: number }>(
  labels: readonly T[],
  widthPx: number,
): T[] {
  let freeFromPx = widthPx / 2;
  return labels.filter(({ px }) => {
    const isClear = px >= freeFromPx;
    if (isClear) freeFromPx = px + widthPx;
    return isClear;
  });
}
