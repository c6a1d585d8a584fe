/** oEmbed 1.0 (oembed.com), the rich type: a system that is given the page's address embeds the frame. */
import type { QuotelineDocument } from '../../schema/document';
import { frameHeight } from '../frameHeight';
import { frameTag } from '../snippets';

const WIDTH_PX = 720;

export const oembed = (
  document: QuotelineDocument,
  address: string,
  preview?: string,
): unknown => ({
  version: '1.0',
  type: 'rich',
  title: document.title,
  provider_name: document.sources[0]?.publisher ?? 'Quoteline',
  provider_url: address,
  html: frameTag(document, address),
  width: WIDTH_PX,
  height: frameHeight(document),
  ...(preview === undefined
    ? {}
    : { thumbnail_url: `${address}${preview}`, thumbnail_width: 1200, thumbnail_height: 630 }),
});
