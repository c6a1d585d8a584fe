import { MessagePart } from './part.svelte';
import { en } from './review/en';

/** Words of the review. */
export const reviewMessages = new MessagePart(en, {
  ar: async () => (await import('./review/ar')).ar,
  'en-XA': async () => (await import('./pseudo')).pseudoOf(en),
});
