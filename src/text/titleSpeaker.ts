/** Whose speech a title announces: "Foreign Minister Ana Brook’s remarks", "Statement by H.E. Mr. Ben Hale". */
import { isHonorific } from './labels/names';
import { PARTICLES } from './labels/words';

export interface NamedInTitle {
  readonly name: string;
  /** "Foreign Minister"; absent where the title gives none. */
  readonly role?: string;
}

const KIND =
  '(?:remarks|speech|statement|address|lecture|testimony|keynote|interview|answers|opening|closing|press|briefing|introductory|welcoming|comments|message|toast|eulogy)';
const OWNER = new RegExp(
  String.raw`^(?<who>[^’'\n:]{3,100})(?:[’']s|s[’']) (?:\p{L}+ )?${KIND}\b`,
  'iu',
);
const BY = new RegExp(
  String.raw`\b${KIND}(?: (?:and|to|at|with|as)? ?\p{L}+){0,3}? (?:by|of|from|with) (?<who>[^\n:;–—]{3,140})`,
  'iu',
);

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The longest beginning that a name with its offices can be. */
function nameRun(words: readonly string[]): string[] {
  const run: string[] = [];
  for (const word of words) {
    if (
      !isCapital(word) &&
      !(run.length > 0 && PARTICLES.has(word) && !/^(?:in|at|to|on|with|behalf)$/.test(word))
    )
      break;
    run.push(word);
    if (/[,;]$/.test(word)) break;
  }
  while (run.length > 0 && !isCapital(run.at(-1) ?? '')) run.pop();
  return run.map((word) => word.replace(/[,;]$/, ''));
}

/** Behind the last office word, at most three capitalised words: the name. */
function splitOffice(run: readonly string[]): NamedInTitle | null {
  const office = run.findLastIndex(
    (word, at) => at < run.length - 1 && (isHonorific(word) || PARTICLES.has(word)),
  );
  let from = office + 1;
  // An office may end in words of its own: "Minister of Foreign Affairs Ana Brook".
  if (run.length - from > 2 && run.slice(0, from).some((word) => PARTICLES.has(word)))
    from = run.length - 2;
  const name = run.slice(from);
  if (name.length < 1 || name.length > 3 || name.some((word) => PARTICLES.has(word))) return null;
  if (name.length === 1 && office < 0) return null;
  const title = run
    .slice(0, from)
    .filter((word) => !/^(?:H\.E\.|Mrs?\.?|Ms\.?|Dr\.?)$/.test(word))
    .join(' ');
  const whole = name.length === 1 ? `${run[office] ?? ''} ${name.join(' ')}` : name.join(' ');
  return { name: whole, ...(title && name.length > 1 ? { role: title } : {}) };
}

export function speakerInTitle(title: string): NamedInTitle | null {
  const flat = title.replace(/\s+/g, ' ').trim();
  const who = OWNER.exec(flat)?.groups?.['who'] ?? BY.exec(flat)?.groups?.['who'];
  if (who === undefined) return null;
  return splitOffice(nameRun(who.trim().split(' ')));
}
