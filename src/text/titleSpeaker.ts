/** Whose speech a title announces: "Foreign Minister Ana Brook’s remarks", "Statement by H.E. Mr. Ben Hale". */
import { isHonorific } from './labels/names';
import { PARTICLES } from './labels/words';

export interface NamedInTitle {
  readonly name: string;
  /** "Foreign Minister"; absent where the title gives none. */
  readonly role?: string;
}

const KIND =
  '(?:remarks|speech|statement|address|lecture|testimony|keynote|interview|answers|opening|closing|press|briefing|introductory|welcoming|comments|message|toast|eulogy|talk|conversation|discussion|chat)';
const OWNER = new RegExp(
  String.raw`^(?<who>[^’'\n:]{3,100})(?:[’']s|s[’']) (?:\p{L}+ )?${KIND}\b`,
  'iu',
);
const BY = new RegExp(
  String.raw`\b${KIND}(?: (?:and|to|at|with|as)? ?\p{L}+){0,3}? (?:by|of|from|with) (?<who>[^\n:;–—]{3,140})`,
  'iu',
);

const ADDRESS = /^(?:H\.E\.|Mrs?\.?|Ms\.?|Dr\.?)$/;
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** In a headline's capitals, where the name is over: "President Brook Marking the Anniversary". */
const BEHIND_NAME =
  /^(?:After|At|Before|During|In|On|To|About|For|From|With|Upon|Ahead|Regarding|Concerning|(?:Mark|Announc|Honou?r|Celebrat|Commemorat|Follow|Welcom|Sign|Address|Introduc|Present|Award|Launch|Open|Clos|Brief|Speak|Call|Recogni[sz]|Highlight|Discuss|Deliver|Unveil|Thank|Congratulat|Respond)ing)$/;

/** The longest beginning that a name with its offices can be. */
function nameRun(words: readonly string[]): string[] {
  const run: string[] = [];
  for (const word of words) {
    if (run.length > 0 && BEHIND_NAME.test(word)) break;
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
    .filter((word) => !ADDRESS.test(word))
    .join(' ');
  const whole = name.length === 1 ? `${run[office] ?? ''} ${name.join(' ')}` : name.join(' ');
  return { name: whole, ...(title && name.length > 1 ? { role: title } : {}) };
}

/** "President Brook and Prime Minister Hale": two people, where no "of" makes the "and" part of an office. */
const isTwo = (run: readonly string[]): boolean => {
  const and = run.indexOf('and');
  return and > 0 && !run.slice(0, and).some((word) => word === 'of' || word === 'for');
};

/** Whose the talk is; `null` where the title names nobody, or two people. */
export function speakerInTitle(title: string): NamedInTitle | null {
  const flat = title.replace(/\s+/g, ' ').trim();
  const who = OWNER.exec(flat)?.groups?.['who'] ?? BY.exec(flat)?.groups?.['who'];
  if (who === undefined) return null;
  const words = who.trim().replace(/^the /i, '').split(' ');
  const run = nameRun(words);
  if (isTwo(run)) return null;
  // "the Minister of Rivers of Portonia, Ms. Ana Brook"
  const next = words.slice(run.length);
  const named = ADDRESS.test(next[0] ?? '') ? splitOffice(nameRun(next)) : null;
  return named ? { name: named.name, role: run.join(' ') } : splitOffice(run);
}
