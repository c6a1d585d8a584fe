/** Widths of one-line texts in a CSS font, px; an average where there is no canvas (or too many texts). */
const AVERAGE_CHARACTER_PX = 7.5;

export function textMeasure(font: string, manyTexts: boolean): (text: string) => number {
  const context = manyTexts ? null : canvasContext(font);
  return (text) => context?.measureText(text).width ?? text.length * AVERAGE_CHARACTER_PX;
}

function canvasContext(font: string): CanvasRenderingContext2D | null {
  if (typeof CanvasRenderingContext2D === 'undefined') return null;
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  return context;
}
