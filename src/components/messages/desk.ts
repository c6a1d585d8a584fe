import { MessagePart } from './part.svelte';
import { en } from './desk/en';

/** Words of the desk and of downloads. */
export const deskMessages = new MessagePart(en, {
  ar: async () => (await import('./desk/ar')).ar,
  'en-XA': async () => (await import('./pseudo')).pseudoOf(en),
});
