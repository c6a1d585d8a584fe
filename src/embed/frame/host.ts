/**
 * Beside `<iframe data-quoteline-frame>` in an article: gives the frame the height of its content and
 * passes `article#quoteline=EVENT` in and the reader's choice out. Under 1 KB gzip.
 */
import { readFrameMessage, type HostMessage } from './messages';

const frames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-quoteline-frame]'),
];

/** `#quoteline=EVENT`, or `#quoteline:EVENT` as links of the article are written. */
function eventInAddress(): string {
  const [, event = ''] = /^#quoteline[:=](.+)/.exec(location.hash) ?? [];
  try {
    return decodeURIComponent(event);
  } catch {
    // A stray "%": not an address that the frame wrote.
    return '';
  }
}

function show(frame: HTMLIFrameElement): void {
  const event = eventInAddress();
  const message: HostMessage = { quoteline: 1, type: 'show', event };
  if (event) frame.contentWindow?.postMessage(message, '*');
}

/** Replaces, never pushes: Back leaves the article as it always did. */
function writeAddress(event: string | null): void {
  const clean = location.pathname + location.search;
  const hash = event === null ? '' : '#quoteline=' + encodeURIComponent(event);
  history.replaceState(history.state, '', clean + hash);
}

addEventListener('message', ({ source, data }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  const message = frame && readFrameMessage(data);
  if (!message) return;
  if (message.type === 'ready') show(frame);
  else if (message.type === 'height') frame.style.height = `${Math.ceil(message.px)}px`;
  else writeAddress(message.event);
});
addEventListener('hashchange', () => frames().forEach(show));
// Frames that were ready before this script.
frames().forEach(show);
