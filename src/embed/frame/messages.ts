/**
 * The four messages between a framed timeline and the page around it. A sandboxed frame has the
 * origin `null`, so both sides post to `*`: nothing secret is in here, and each receiver checks
 * `event.source` and the shape.
 */
export type FrameMessage =
  | { readonly quoteline: 1; readonly type: 'ready' }
  /** CSS px the content needs. */
  | { readonly quoteline: 1; readonly type: 'height'; readonly px: number }
  /** The reader opened an event, or closed it. */
  | { readonly quoteline: 1; readonly type: 'select'; readonly event: string | null };

export interface HostMessage {
  readonly quoteline: 1;
  readonly type: 'show';
  readonly event: string;
}

export const MAX_FRAME_PX = 20_000;
/** UTF-16 units: an address must not grow without bound. */
export const MAX_ID = 200;

type Fields = Readonly<Record<string, unknown>>;

function typed(data: unknown): Fields | undefined {
  const fields = data as Fields | null | undefined;
  return typeof fields === 'object' && fields?.['quoteline'] === 1 ? fields : undefined;
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MAX_ID;

/** `undefined` for anything that is not one of the frame's messages. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  const fields = typed(data);
  if (fields?.['type'] === 'ready') return { quoteline: 1, type: 'ready' };
  const px = fields?.['px'];
  if (fields?.['type'] === 'height' && typeof px === 'number' && px > 0 && px <= MAX_FRAME_PX)
    return { quoteline: 1, type: 'height', px };
  const event = fields?.['event'];
  return fields?.['type'] === 'select' && (event === null || isId(event))
    ? { quoteline: 1, type: 'select', event }
    : undefined;
}

export function readHostMessage(data: unknown): HostMessage | undefined {
  const fields = typed(data);
  const event = fields?.['event'];
  return fields?.['type'] === 'show' && isId(event)
    ? { quoteline: 1, type: 'show', event }
    : undefined;
}
