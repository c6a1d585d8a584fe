/** A shouted name as one writes it: "MS. O'NEILL-BROOK" is "Ms. O'Neill-Brook", "McOAKES" is "McOakes". */

/** Numerals and letters that stand behind names. */
const KEPT = /^(?:II|III|IV|VI|VII|VIII|MP|MEP|TD|QC|KC|MD|CEO|CFO|COO|CTO|UN|EU|US|UK|USA)$/;
/** "CCTV", "NHK": nothing to be said as a word. */
const INITIALS = /^[B-DF-HJ-NP-TV-XZ]{3,6}$/;
const PREFIX = /^(?:Mc|Mac|De|Di|Van|Von|Le|La)(?=\p{Lu}{2})/u;

function calm(run: string): string {
  if (KEPT.test(run) || INITIALS.test(run) || run !== run.toUpperCase()) return calmTail(run);
  const head = run.startsWith('MC') && run.length > 3 ? `Mc${run[2] ?? ''}` : (run[0] ?? '');
  return head + run.slice(head.length).toLowerCase();
}

function calmTail(run: string): string {
  const prefix = PREFIX.exec(run)?.[0];
  return prefix === undefined ? run : prefix + calm(run.slice(prefix.length));
}

/** Initials and single letters stay; so does a name that is not shouted. */
export const calmName = (name: string): string =>
  /^(?:\p{Lu}\.?){1,3}$/u.test(name) ? name : name.replace(/\p{L}{2,}/gu, calm);
