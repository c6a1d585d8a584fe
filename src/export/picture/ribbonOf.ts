/** Document → the ribbon's scene at a fixed width: the same layout that page and widget draw. */
import { dateInWords } from '../../layout/dateWords';
import { eventExtent } from '../../layout/marks';
import { layoutRibbon } from '../../layout/ribbon';
import { spokenMs } from '../../layout/spokenMs';
import type { QuotelineDocument } from '../../schema/document';
import { claimsOf } from '../claims';
import type { RibbonDrawing } from './drawRibbon';

export interface RibbonSize {
  /** CSS px. */
  readonly widthPx: number;
  readonly maxLanes: number;
  readonly paintId: string;
  readonly paper: string;
}

const MAX_TIP = 200;

export function ribbonOf(document: QuotelineDocument, size: RibbonSize): RibbonDrawing {
  const { language, words, titleOf } = claimsOf(document);
  const spoken = spokenMs(document.sources);
  const events = document.events.map((event) => ({
    extent: eventExtent(event, spoken),
    title: event.title,
  }));
  const view = { ...size, zoom: 1, language, spokenMs: spoken };
  const byId = new Map(document.events.map((event) => [event.id, event]));
  return {
    scene: layoutRibbon(events, view),
    words,
    paintId: size.paintId,
    paper: size.paper,
    tip: (id) => {
      const event = byId.get(id);
      return event
        ? `${dateInWords(event.when, language)}: ${titleOf(event).slice(0, MAX_TIP)}`
        : '';
    },
  };
}
