/** Whose speech a title announces: "Foreign Minister Ana Brook’s remarks", "Statement by H.E. Mr. Ben Hale". */
import { isHonorific } from './labels/names';
import { PARTICLES } from './labels/words';
import { KIND_OF_TALK } from './talkKinds';

export interface NamedInTitle {
  readonly name: string;
  /** "Foreign Minister"; absent where the title gives none. */
  readonly role?: string;
}

const KIND =
  '(?:remarks|speech|statement|address|lecture|testimony|keynote|interview|answers|opening|closing|press|briefing|introductory|welcoming|comments|message|toast|eulogy|talk|conversation|discussion|chat)';
const OWNER = new RegExp(
  String.raw`^(?<who>[^’'\n:]{3,100})(?:[’']s|s[’']) (?:\S+ )?${KIND}\b`,
  'i',
);
const BY = new RegExp(
  String.raw`\b${KIND},?(?: (?:and|to|at|with|as)? ?\p{L}+){0,3}? (?:by|of|from|with) (?=(?<who>[^\n:;–—]{3,140}))`,
  'giu',
);

const TITLED = /^(?:H\.E\.|Mrs?\.?|Ms\.?|Dr\.?|Sir|Dame)$/i;
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isParticle = (word: string): boolean =>
  PARTICLES.has(word) || /^(?:OF|FOR|THE|AND)$/.test(word);

/** Where the name is over, in a headline's capitals too: "President Brook Marking the Anniversary". */
const BEHIND_NAME =
  /^(?:After|At|Before|By|During|In|On|To|About|From|With|Upon|Ahead|Regarding|Concerning|(?:Mark|Announc|Honou?r|Celebrat|Commemorat|Follow|Welcom|Sign|Address|Introduc|Present|Award|Launch|Open|Clos|Brief|Speak|Call|Recogni[sz]|Highlight|Discuss|Deliver|Unveil|Thank|Congratulat|Respond)ing)$/i;

/** The longest beginning that a name with its offices can be, to the first comma. */
function nameRun(words: readonly string[]): string[] {
  const run: string[] = [];
  for (const word of words) {
    if (run.length > 0 && BEHIND_NAME.test(word)) break;
    if (!isCapital(word) && !(run.length > 0 && isParticle(word))) break;
    run.push(word);
    if (/[,;]$/.test(word)) break;
  }
  while (run.length > 0 && !isCapital(run.at(-1) ?? '')) run.pop();
  return run.map((word) => word.replace(/[,;]$/, ''));
}

const isName = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.length < 4 &&
  words.every(
    (word) =>
      isCapital(word) && !isHonorific(word) && !isParticle(word) && !KIND_OF_TALK.test(word),
  );

/** "President Ben Hale of Portonia", "Minister of Foreign Affairs Ana Brook", "President Brook". */
function splitOffice(run: readonly string[]): NamedInTitle | null {
  const last = run.findLastIndex((word) => isHonorific(word) && isCapital(word));
  const rest = run.slice(last + 1);
  const of = rest.findIndex((word) => /^(?:of|for)$/i.test(word));
  // An office may end in words of its own; then the name is the last two.
  const longOffice = of === 0 || (rest.length > 2 && run.slice(0, last).some(isParticle));
  const from = longOffice ? run.length - 2 : last + 1;
  const name = run.slice(from, !longOffice && of > 0 ? last + 1 + of : undefined);
  // "the Department of Public Information"
  if (longOffice && isParticle(run[from - 1] ?? '')) return null;
  if (!isName(name) || (name.length === 1 && last < 0)) return null;
  if (name.length === 1) return { name: `${run[last] ?? ''} ${name[0] ?? ''}` };
  const role = run.slice(0, from).filter((word) => !TITLED.test(word));
  return { name: name.join(' '), ...(role.length > 0 ? { role: role.join(' ') } : {}) };
}

/** "Interview with Radio Porton", "statement by Porton Corp": nobody by name. */
const OUTLET =
  /\b(?:radio|tv|television|channel|network|news|newspaper|magazine|agency|times|gazette|herald|tribune|journal|daily|weekly|press|media|podcast|show|corp|inc|ltd|plc|bank|committee|board|council)\b/i;

/** "President Brook and Prime Minister Hale" are two people, "Minister of Trade and Industry" is one office. */
function isTwo(run: readonly string[]): boolean {
  const and = run.findIndex((word) => /^and$/i.test(word));
  if (and < 1) return false;
  return (
    isHonorific(run[and + 1] ?? '') || !run.slice(0, and).some((word) => /^(?:of|for)$/i.test(word))
  );
}

/** "Ana Brook, Spokesperson for the Board, and Ben Hale, …"; an office goes on without a comma: "of Trade and Industry". */
const AND_ANOTHER = /, and \p{Lu}[\p{L}.'’-]* \p{Lu}/u;

/** Lines of a head end where a comma could stand, but for "Statement by" and "Prime Minister" above a name. */
const flatten = (title: string): string =>
  title
    .trim()
    .replace(/(\S*)\s*\n\s*/g, (_, last: string) =>
      /^(?:by|of|from|with|and|the)$/i.test(last) || isHonorific(last) || last === ''
        ? `${last} `
        : `${last}, `,
    )
    .replace(/,+ /g, ', ')
    .replace(/\s+/g, ' ');

/** Whose the talk is; `null` where the title names nobody, or two people. */
export function speakerInTitle(title: string): NamedInTitle | null {
  const flat = flatten(title);
  const owner = OWNER.exec(flat)?.groups?.['who'];
  if (owner !== undefined) return personIn(owner);
  for (const { groups } of flat.matchAll(BY)) {
    const person = personIn(groups?.['who'] ?? '');
    if (person) return person;
  }
  return null;
}

function personIn(who: string): NamedInTitle | null {
  const words = who.trim().replace(/^the /i, '').split(' ');
  const run = nameRun(words);
  if (isTwo(run) || AND_ANOTHER.test(who) || OUTLET.test(run.join(' '))) return null;
  const person = splitOffice(run);
  const next = nameRun(words.slice(run.length));
  // "the Minister of Rivers of Portonia, Ms. Ana Brook"; "Ms. Ana Brook, Minister of Rivers"
  const second = TITLED.test(next[0] ?? '') ? splitOffice(next) : null;
  if (second) return { name: second.name, role: run.join(' ') };
  const isOffice = person !== null && person.role === undefined && isHonorific(next[0] ?? '');
  return isOffice && next.length > 1 ? { ...person, role: next.join(' ') } : person;
}
