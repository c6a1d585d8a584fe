/** The ribbon's scene (`layoutRibbon`) as SVG elements, to be put into any `<svg>`. */
import { markup, type Html } from '../html/escapeHtml';
import type { RibbonFold, RibbonGroup, RibbonMark, RibbonScene } from '../../layout/ribbon';
import type { Tick } from '../../layout/ticks';
import type { WidgetWords } from '../../wording/words';
import { drawMark } from './drawMark';
import { SPOKEN_INK } from './paints';

export interface RibbonDrawing {
  readonly scene: RibbonScene;
  readonly words: WidgetWords;
  /** Prefix of the ids of paints. */
  readonly paintId: string;
  /** Behind labels and hollow marks. */
  readonly paper: string;
  /** What stands in full behind a shortened label. */
  readonly tip: (eventId: string) => string;
}

const px = (value: number): string => String(Math.round(value * 10) / 10);

function drawEvent(mark: RibbonMark, { paintId, paper, tip }: RibbonDrawing): Html {
  const place = { x: mark.x, y: mark.y, lengthPx: mark.widthPx, paper };
  const shape = drawMark(mark.extent, paintId, place);
  return markup`<g><title>${tip(mark.eventId)}</title>
${shape}
<text x="${px(mark.labelX)}" y="${px(mark.y + 4.5)}" text-anchor="${mark.flipped ? 'end' : 'start'}" fill="currentColor" stroke="${paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${mark.label}</text>
</g>
`;
}

function drawStem({ x, widthPx, y }: RibbonMark, { scene }: RibbonDrawing): Html {
  return markup`<path d="M${px(x + widthPx / 2)} ${px(y + 6)}V${px(scene.axisY)}" stroke="currentColor" stroke-opacity="0.25"/>
`;
}

function drawGroup({ x, y, eventIds }: RibbonGroup, { tip }: RibbonDrawing): Html {
  return markup`<g transform="translate(${px(x)} ${px(y)})"><title>${eventIds.slice(0, 8).map(tip).join('\n')}</title>
<rect x="-12" y="-8" width="24" height="16" rx="8" fill="none" stroke="currentColor"/>
<text y="4" font-size="10.5" text-anchor="middle" fill="currentColor">${eventIds.length > 999 ? '999+' : String(eventIds.length)}</text></g>
`;
}

function drawFold({ x, widthPx, years }: RibbonFold, { scene, words }: RibbonDrawing): Html {
  return markup`<g transform="translate(${px(x + widthPx / 2)} ${px(scene.axisY)})" stroke="currentColor">
<path d="M-5 5L-1 -5M1 5L5 -5" stroke-opacity="0.6"/>
<text y="31" font-size="10" text-anchor="middle" stroke="none" fill="currentColor" fill-opacity="0.65">${words.hiddenTime(years)}</text></g>
`;
}

function drawTick({ px: x, label }: Tick, { scene }: RibbonDrawing): Html {
  return markup`<g transform="translate(${px(x)} ${px(scene.axisY)})"><path d="M0 0V5" stroke="currentColor" stroke-opacity="0.35"/>
<text y="18" font-size="11" text-anchor="middle" fill="currentColor" fill-opacity="0.65">${label}</text></g>
`;
}

/** Where the scale breaks, the axis does: the hidden stretch has no line. */
function drawAxis({ folds, axisY, widthPx }: RibbonScene): Html {
  let from = 0;
  let path = '';
  for (const fold of folds) {
    path += `M${px(from)} ${px(axisY)}H${px(fold.x + fold.widthPx / 2 - 4)}`;
    from = fold.x + fold.widthPx / 2 + 4;
  }
  path += `M${px(from)} ${px(axisY)}H${px(widthPx)}`;
  return markup`<path d="${path}" stroke="currentColor" stroke-opacity="0.35" stroke-width="1.5"/>`;
}

function drawSpoken({ scene, words }: RibbonDrawing): Html | '' {
  const { spokenX, axisY, widthPx } = scene;
  if (spokenX === null) return '';
  const turned = spokenX > widthPx / 2;
  return markup`<path d="M${px(spokenX)} 0V${px(axisY)}" stroke="${SPOKEN_INK}"/>
<text x="${px(spokenX + (turned ? -6 : 6))}" y="11" font-size="11" text-anchor="${turned ? 'end' : 'start'}" fill="${SPOKEN_INK}">${words.dayOfSpeaking}</text>
`;
}

export function drawRibbon(drawing: RibbonDrawing): Html {
  const { scene } = drawing;
  return markup`${drawAxis(scene)}
${scene.folds.map((fold) => drawFold(fold, drawing))}${scene.ticks.map((tick) => drawTick(tick, drawing))}${drawSpoken(drawing)}${scene.groups.map((group) => drawGroup(group, drawing))}${scene.marks.map((mark) => drawStem(mark, drawing))}${scene.marks.map((mark) => drawEvent(mark, drawing))}`;
}
