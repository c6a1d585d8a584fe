/** The layout's lengths are those of type of 16 CSS px, the browsers' own; larger type needs more room. */
export const TYPE_PX = 16;

/** `px` at the usual size of type, for type of `typePx`. */
export const forType = (px: number, typePx = TYPE_PX): number => (px * typePx) / TYPE_PX;
