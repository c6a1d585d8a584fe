/**
 * The address follows the page and the page the address: deep links, Back and Forward, sharing.
 * Opening an event adds a step to the history, so that Back closes it; all else replaces the step.
 */
import { readAddress, writeAddress, type Address } from '../state/address';
import type { PageState } from '../state/page.svelte';

function addressOf(page: PageState, eventId: string | null = page.selection.eventId): Address {
  const { viewport, filters, selection } = page;
  return {
    eventId,
    citationIndex: eventId === selection.eventId ? (selection.current?.citationIndex ?? 0) : 0,
    filters: filters.values,
    mode: viewport.mode,
    orientation: viewport.orientation,
  };
}

const plainAddress = (): string => `${location.origin}${location.pathname}${location.search}`;

/** A link to one event, without the reader's filters. */
export function addressLink(page: PageState, eventId: string): string {
  return (
    plainAddress() +
    writeAddress({
      ...addressOf(page, eventId),
      filters: readAddress('').filters,
      mode: 'elastic',
      orientation: 'loom',
    })
  );
}

function apply(page: PageState, hash: string): void {
  const address = readAddress(hash);
  page.filters.values = address.filters;
  page.viewport.mode = address.mode;
  page.viewport.orientation = address.orientation;
  if (address.eventId === null || page.index.resolve(address.eventId) === undefined)
    page.selection.clear();
  else page.select(address.eventId, 'address', address.citationIndex);
}

/** An address that somebody typed may hold a stray "%". */
function decoded(hash: string): string {
  try {
    return decodeURI(hash);
  } catch {
    return hash;
  }
}

/** Call once while a component is made. */
export function keepAddress(page: PageState): void {
  apply(page, location.hash);
  let openedHere = false;
  let before = page.selection.eventId;

  $effect(() => {
    const hash = writeAddress(addressOf(page));
    const eventId = page.selection.eventId;
    if (hash === location.hash || hash === decoded(location.hash)) {
      before = eventId;
      return;
    }
    const address = hash === '' ? location.pathname + location.search : hash;
    if (before === null && eventId !== null) {
      history.pushState(null, '', address);
      openedHere = true;
    } else if (eventId === null && before !== null && openedHere) {
      openedHere = false;
      before = eventId;
      history.back();
      return;
    } else history.replaceState(null, '', address);
    before = eventId;
  });

  $effect(() => {
    const onPop = (): void => {
      openedHere = false;
      before = readAddress(location.hash).eventId;
      apply(page, location.hash);
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  });
}
