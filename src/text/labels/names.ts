/** What a label says: a name, an office, or an unnamed part. Nothing here looks at the text around it. */
import {
  ANONYMOUS,
  ANSWERERS,
  CHAIRS,
  DISCOURSE,
  HEADER_KEYS,
  HONORIFICS,
  NUMBERED_POINT,
  OFFICES,
  PARTICLES,
  QUESTIONERS,
  UNNAMED_PATTERN,
} from './words';

/** `office`: an office without a name; `unnamed`: a part in the talk ("Question"); `none`: no label. */
export type LabelShape =
  'honorific' | 'full' | 'single' | 'initials' | 'office' | 'unnamed' | 'nobody' | 'none';

/** What a label says about its part in the exchange. */
export type LabelPart = 'asks' | 'answers' | 'chairs';

export interface LabelName {
  /** The name without office and affiliation: "Ms. Ana Brook", "Question". */
  readonly name: string;
  /** Equal for labels of one speaker, whatever else the text says. */
  readonly key: string;
  readonly role?: string;
  readonly shape: LabelShape;
  readonly caps: boolean;
  readonly part?: LabelPart;
}

const NONE: LabelName = { name: '', key: '', shape: 'none', caps: false };
/** A change of speaker without a name. */
export const NOBODY: LabelName = { ...NONE, shape: 'nobody' };
const PAREN = /\s*\(([^()]*)\)/g;
/** In brackets behind a name, but no office or seat: a time, a language, a microphone. */
const STAGE_NOTE =
  /^(?:\d{1,2}:\d\d|spoke|speaking|interpret|translat|continu|via|through|by (?:video|phone)|inaudible|laugh|off|pre-?recorded|remote)/i;

const bare = (word: string): string => word.toLowerCase().replace(/[.,]+$/, '');
/** Most names have nothing to take apart. */
const PLAIN = /^[\0-\x7f’]*$/;

export const nameKey = (name: string): string =>
  (PLAIN.test(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A form of address that is no office. */
export const isAddress = (word: string): boolean =>
  /^(?:mrs?|ms|miss|mx|dr|prof|sir|hon|hon['’]ble|shri|shrimati|smt|kumari|lady|dame|m|h\.e|the)\.?$/i.test(
    word,
  );

export const isHonorific = (word: string): boolean => HONORIFICS.has(bare(word));
const isCapital = (word: string): boolean =>
  /^["“'(]?(?:[dD]['’]|al-|O['’])?[\p{Lu}\p{Lo}]/u.test(word);
const isCaps = (text: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\bMc|\bMac|\bDe/g, ''));

const ADDRESSED = /^(?:mrs?|ms|miss|dr|sir|dame|lord|lady|prof|shri|shrimati|smt|kumari|hon)\.? /i;
/** "Ms. Ana Brook", "SHRI BEN HALE": what may stand in brackets behind an office. */
const isPerson = (inside: string): boolean =>
  ADDRESSED.test(inside) && isCapital(inside.slice(inside.indexOf(' ') + 1));

/** "(Ms. Ana Brook (Porton West))", and "From Ana Brook to Everyone" of a chat. */
const NESTED = /\(([^()]*?)\s*(\([^()]*\))([^()]*)\)/;
const CHAT = /^From (.+) to (?:Everyone|All|Host|Hosts|Panelists|All panelists)$/i;

const ASKING = /\b(?:reporter|questioner|interviewer|journalist|caller)s?\b(?: \w{1,2})?$/;

function partOf(name: string): LabelPart | undefined {
  const lower = bare(name);
  if (QUESTIONERS.has(lower) || ASKING.test(lower)) return 'asks';
  if (ANSWERERS.has(lower)) return 'answers';
  return CHAIRS.has(lower) ? 'chairs' : undefined;
}

/** Nobody is told by it: "Q", "Audience member", "Speaker 2"; not "The Court" or "The Witness". */
export const isAnonymous = (name: string): boolean => {
  const lower = bare(name);
  const isPart = QUESTIONERS.has(lower) || (ANSWERERS.has(lower) && !lower.startsWith('the '));
  return isPart || ANONYMOUS.has(lower) || (UNNAMED_PATTERN.test(lower) && !CHAIRS.has(lower));
};

const isUnnamed = (name: string): boolean =>
  partOf(name) !== undefined || OFFICES.has(bare(name)) || isAnonymous(name);

function shapeOf(name: string): LabelShape {
  const lower = bare(name);
  // "Participants:" heads a list, "Participant:" speaks.
  if (HEADER_KEYS.has(lower)) return 'none';
  if (isUnnamed(name)) return 'unnamed';
  if (DISCOURSE.has(lower.replace(/['’]| \d{1,2}$/g, '')) || NUMBERED_POINT.test(lower))
    return 'none';
  const words = name.split(' ');
  if (words.length > 9 || !words.every((word, at) => isNameWord(word, at))) return 'none';
  if (words.length > 1 && isHonorific(words[0] ?? ''))
    return words.every(isOfficeWord) ? 'office' : 'honorific';
  if (words.length > 1) return 'full';
  return /^(?:\p{Lu}\.?){1,3}$/u.test(name) ? 'initials' : 'single';
}

const isOfficeWord = (word: string): boolean => isHonorific(word) || PARTICLES.has(bare(word));

/** A lower-case word that is no particle belongs to a sentence: "My question is". */
const isNameWord = (word: string, at: number): boolean =>
  isCapital(word) || (at > 0 && (PARTICLES.has(word) || /^\d{1,2}$/.test(word)));

const OFFICE =
  /\b(?:minister|secretary|chancellor|solicitor|advocate|attorney|leader|commissioner)\b/i;

/** "The Prime Minister (Ana Brook)", but not "The President (New Portonia)". */
const holdsOffice = (head: string, inside: string): boolean =>
  OFFICE.test(head) && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u.test(inside);

/** "Foreign Minister Ana Brook", "President of Portonia Ana Brook": the office, and two words or more of name. */
function splitOffice(label: string): { office: string; name: string } {
  const words = label.split(' ');
  let from = words.findIndex((word) => !isHonorific(word));
  if (from > 0 && /^(?:of|for)$/.test(words[from] ?? '') && words.length - from > 3)
    from = words.length - 2;
  const offices = words.slice(0, Math.max(from, 0));
  const isName = words.length - from > 1 && words.slice(from).every(isCapital);
  if (from < 1 || !isName || offices.every(isAddress)) return { office: '', name: label };
  return {
    office: offices.filter((word) => !isAddress(word)).join(' '),
    name: words.slice(from).join(' '),
  };
}

/** Whom a question on the order paper is for: "Ana Brook to the Minister for Rivers". */
const ASKED = / to the (?:\p{Lu}\p{L}+ )?(?:Minister|Attorney|Leader|Speaker)\b.*$/u;

/** Reads "The Minister for Rivers (Ms. Ana Brook)", "Ana Brook, Chief River Officer", "MR. HALE". */
export function readLabel(label: string): LabelName {
  const bracketed = /[()]/.test(label);
  if (bracketed && label.split('(').length !== label.split(')').length) return NONE;
  const flat = label
    .replace(/[\s_]+/g, ' ')
    .replace(/^spk(?=\d)/, 'Speaker ')
    .replace(CHAT, '$1')
    .replace(NESTED, '($1$3) $2')
    .replace(/^["“]|["”]$/g, '')
    .trim();
  const brackets = bracketed
    ? [...flat.matchAll(PAREN)].map((match) => (match[1] ?? '').trim())
    : [];
  const outside = bracketed ? flat.replace(PAREN, '').trim() : flat;
  const [head = '', ...tail] = outside.replace(ASKED, '').split(/, (?!Jr|Sr|I)/);
  const person = brackets.find((inside) => isPerson(inside) || holdsOffice(head, inside));
  const { office, name } = splitOffice(person ?? head);
  const shape = shapeOf(name);
  if (shape === 'none') return NONE;
  const roles = [
    ...(office ? [office] : []),
    ...(person ? [outside] : tail),
    ...brackets.filter(
      (inside) =>
        inside !== person && inside !== '' && !STAGE_NOTE.test(inside) && shape !== 'unnamed',
    ),
  ];
  const role = roles.join(', ');
  // "May 5, 1990"
  if (/^\d{4}$/.test(role)) return NONE;
  const part = partOf(name);
  return {
    name,
    key: nameKey(name),
    shape,
    caps: isCaps(name),
    ...(role ? { role } : {}),
    ...(part ? { part } : {}),
  };
}

/** Words that end topics and institutions, hardly ever surnames. */
const TOPIC =
  /(?:[a-z](?:tion|sion|ments?|ity|ness|ism|ics|tions|ities|ology|ography)|\b(?:nations|union|points?|news|release|policy|change|rights|power|plan|act|report|questions?|answers?|remarks|weeks?|years?|days?|party|services?|office|council|house|committee|states|war|law|trade|energy|systems?|group|world|city|results?|times?|notes?|facts?|things?|defen[cs]e|conference|science|intelligence|finance|insurance|governance|bank|river|sea|bill|treaty|health|care|issues?|lines?|thoughts?|words?|back|first|second|next))$/i;

/** A heading rather than a person, for labels that stand only once. */
export const looksLikeTopic = ({ name, shape }: LabelName): boolean =>
  shape === 'full' && TOPIC.test(name);
