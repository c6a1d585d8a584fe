/**
 * Widths of one-line texts in a CSS font, px. Each character is measured once and a text is their sum:
 * kerning aside that is its width, and a record of ten thousand titles costs a hundred measurements.
 */
const AVERAGE_CHARACTER_PX = 7.5;
/** Widths are added as whole numbers of this part of a px: sums of fractions cost an allocation each at first. */
const PARTS = 256;
/** Characters below are looked up by their code. */
const TABLE = 0x250;

export function textMeasure(font: string): (text: string) => number {
  const table = new Int32Array(TABLE).fill(-1);
  const others = new Map<string, number>();
  let context: CanvasRenderingContext2D | null | undefined;
  const measured = (character: string): number => {
    context ??= canvasContext(font);
    const px = context?.measureText(character).width ?? AVERAGE_CHARACTER_PX;
    return Math.round(px * PARTS);
  };
  const widthOf = (character: string, code: number): number => {
    const known = code < TABLE ? (table[code] ?? -1) : (others.get(character) ?? -1);
    if (known >= 0) return known;
    const width = measured(character);
    if (code < TABLE) table[code] = width;
    else others.set(character, width);
    return width;
  };
  return (text) => {
    let width = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const known = code < TABLE ? (table[code] ?? -1) : -1;
      width += known >= 0 ? known : widthOf(text.charAt(at), code);
    }
    return width / PARTS;
  };
}

function canvasContext(font: string): CanvasRenderingContext2D | null {
  if (typeof CanvasRenderingContext2D === 'undefined') return null;
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  return context;
}
