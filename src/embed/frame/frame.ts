/** Inside the frame, after the widget's script: tells the page around it height and choice. */
import type { QuotelineTimeline } from '../element';
import type { SelectDetail } from '../events';
import { readHostMessage, type FrameMessage } from './messages';

const READERS_OWN = ['list', 'ribbon', 'steps'];

const send = (message: FrameMessage): void => parent.postMessage(message, '*');

function connect(timeline: QuotelineTimeline): void {
  timeline.addEventListener('quoteline-ready', () => send({ quoteline: 1, type: 'ready' }));
  timeline.addEventListener('quoteline-select', (event) => {
    const { id, source } = (event as CustomEvent<SelectDetail>).detail;
    // Only the reader's own choice: what the page asked for must not come back as an echo.
    if (READERS_OWN.includes(source)) send({ quoteline: 1, type: 'select', event: id });
  });
  new ResizeObserver(() => {
    send({ quoteline: 1, type: 'height', px: timeline.getBoundingClientRect().height });
  }).observe(timeline);
  addEventListener('message', ({ source, data }) => {
    const message = source === parent ? readHostMessage(data) : undefined;
    if (message) timeline.select(message.event);
  });
  // The document is inline: it was ready before this script.
  if (timeline.document) send({ quoteline: 1, type: 'ready' });
}

const timeline = document.querySelector<QuotelineTimeline>('quoteline-timeline');
if (timeline && parent !== window) connect(timeline);
