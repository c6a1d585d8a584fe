/**
 * An event's mark as SVG: as long as its date is imprecise, its status told without colour. Only
 * presentation attributes, no styles: the picture stands inside pages with a strict CSP.
 */
import { markup, type Html } from '../html/escapeHtml';
import type { EventExtent } from '../../layout/marks';
import { FUTURE_INK } from './paints';

const THICK_PX = 10;

/** CSS px: `x` is the start along the axis, `y` the middle across it. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
  readonly lengthPx: number;
  readonly paper: string;
}

const px = (value: number): string => String(Math.round(value * 10) / 10);

function box({ x, y, lengthPx }: MarkPlace, paint: Html): Html {
  return markup`<rect x="${px(x)}" y="${px(y - THICK_PX / 2)}" width="${px(lengthPx)}" height="${px(THICK_PX)}" rx="${px(THICK_PX / 2)}" ${paint}/>`;
}

const outline = (paper: string, extra: Html | '' = ''): Html =>
  markup`fill="${paper}" stroke="currentColor" stroke-width="2" ${extra}`;

function solid(extent: EventExtent, paintId: string, place: MarkPlace): Html {
  if (extent.shape === 'dot' && !extent.approximate) return box(place, markup`fill="currentColor"`);
  const paint = extent.approximate ? 'fade' : 'soft';
  return box(place, markup`fill="url(#${paintId}-${paint})"`);
}

const DRAWN: Record<
  EventExtent['fill'],
  (extent: EventExtent, id: string, place: MarkPlace) => Html
> = {
  solid,
  hollow: (_extent, _id, place) =>
    markup`<g color="${FUTURE_INK}">${box(place, outline(place.paper))}</g>`,
  half: (_extent, _id, place) =>
    markup`${box(place, outline(place.paper))}${box(place, markup`fill="currentColor" fill-opacity="0.45"`)}`,
  striped: (_extent, id, place) =>
    markup`${box(place, outline(place.paper))}${box(place, markup`fill="url(#${id}-stripes)"`)}`,
  dashed: (_extent, _id, place) => box(place, outline(place.paper, markup`stroke-dasharray="3 2"`)),
  struck: (_extent, _id, place) =>
    markup`${box(place, outline(place.paper))}<path d="M${px(place.x - 3)} ${px(place.y)}H${px(place.x + place.lengthPx + 3)}" stroke="currentColor" stroke-width="2"/>`,
};

export function drawMark(extent: EventExtent, paintId: string, place: MarkPlace): Html {
  const drawn = DRAWN[extent.fill](extent, paintId, place);
  return extent.uncertain ? markup`<g opacity="0.55">${drawn}</g>` : drawn;
}
