/**
 * Closes what a text leaves open of the bidirectional controls (Unicode UAX #9). `<bdi>` alone does not
 * hold an isolate that is never closed: the browser's own closing mark ends that one instead of the
 * element, and whatever follows is turned around with it.
 */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
const POP_ISOLATE = '\u2069';
const POP_EMBEDDING = '\u202c';
const ISOLATES = '\u2066\u2067\u2068';

export function closeBidi(text: string): string {
  const open: string[] = [];
  for (const [sign] of text.matchAll(CONTROLS)) {
    if (sign === POP_ISOLATE || sign === POP_EMBEDDING) {
      const at = open.lastIndexOf(sign);
      if (at >= 0) open.length = at;
    } else open.push(ISOLATES.includes(sign) ? POP_ISOLATE : POP_EMBEDDING);
  }
  return text + open.reverse().join('');
}
