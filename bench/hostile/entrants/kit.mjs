/** What frame and page need of the kit: the bytes of a document, and where the kit puts its canary. */
import { join, resolve } from 'node:path';

const KIT = join(resolve(process.env.QUOTELINE_SHARED ?? '../shared'), 'hardening/hostile');
const { documents, unRaw } = await import(join(KIT, 'documents.mjs'));
const { mappers } = await import(join(KIT, 'mappers.mjs'));

/** Fields that today's schema demands and the kit's mapper does not know; all of them harmless. */
function complete(document) {
  for (const event of document.events) {
    event.aliases ??= [];
    event.origin ??= 'machine';
    event.checked ??= false;
    event.doubts ??= [];
    for (const link of event.links) link.sourceId ??= 's1';
  }
  return document;
}

/** `address` as the kit gives it: /doc/<entrant>/<id>.json */
export function jsonOf(address) {
  const id = address
    .split('/')
    .slice(3)
    .join('/')
    .replace(/\.json$/, '');
  const found = documents.find((document) => document.id === id);
  return found.raw?.() ?? unRaw(JSON.stringify(complete(mappers.quoteline(found.build()))));
}

/** The kit puts its canary behind this very tag; `entrant` comes right after, before any policy of the page. */
export const withEntrant = (html, entrant) =>
  html.replace(
    '<meta charset="utf-8">',
    () => `<meta charset=utf-8><script>window.entrant=(${entrant.toString()})()</script>`,
  );
