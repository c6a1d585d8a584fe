/** What a label says: a name, an office, or an unnamed part. Nothing here looks at the text around it. */
import {
  ANSWERERS,
  CHAIRS,
  DISCOURSE,
  HEADER_KEYS,
  HONORIFICS,
  PARTICLES,
  QUESTIONERS,
  UNNAMED,
  UNNAMED_PATTERN,
} from './words';

/** `named`: a person's name; `office`: an office or a part in the talk; `none`: no label at all. */
export type LabelShape =
  'honorific' | 'full' | 'single' | 'initials' | 'office' | 'unnamed' | 'none';

export interface LabelName {
  /** The name without office and affiliation: "Ms. Ana Brook", "Question". */
  readonly name: string;
  /** Equal for labels of one speaker, whatever else the text says. */
  readonly key: string;
  readonly role?: string;
  readonly shape: LabelShape;
  readonly caps: boolean;
}

const NONE: LabelName = { name: '', key: '', shape: 'none', caps: false };
const PAREN = /\s*\(([^()]*)\)/g;
const CLOCK = /^\d{1,2}:\d\d(?::\d\d)?$/;

const bare = (word: string): string => word.toLowerCase().replace(/[.,]+$/, '');
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export const isHonorific = (word: string): boolean => HONORIFICS.has(bare(word));
const isCapital = (word: string): boolean =>
  /^["“'(]?(?:[dD]['’]|al-|O['’])?[\p{Lu}\p{Lo}]/u.test(word);
const isCaps = (text: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\bMc|\bMac|\bDe/g, ''));

/** "Ms. Ana Brook", "Ana Brook": what may stand in brackets behind an office. */
const PERSON = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof)\.? )\p{Lu}/u;

export const isQuestioner = (name: string): boolean => {
  const lower = bare(name);
  return (
    QUESTIONERS.has(lower) ||
    /\b(?:reporter|questioner|interviewer|journalist|caller)s?\b(?: \w{1,2})?$/.test(lower)
  );
};
export const isAnswerer = (name: string): boolean => ANSWERERS.has(bare(name));
export const isChair = (name: string): boolean => CHAIRS.has(bare(name));

const isUnnamed = (lower: string): boolean =>
  QUESTIONERS.has(lower) ||
  ANSWERERS.has(lower) ||
  CHAIRS.has(lower) ||
  UNNAMED.has(lower) ||
  UNNAMED_PATTERN.test(lower);

function shapeOf(name: string): LabelShape {
  const lower = bare(name);
  if (isUnnamed(lower)) return 'unnamed';
  if (HEADER_KEYS.has(lower) || DISCOURSE.has(lower.replace(/['’]/g, ''))) return 'none';
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

/** Reads "The Minister for Rivers (Ms. Ana Brook)", "Ana Brook, Chief River Officer", "MR. HALE". */
export function readLabel(label: string): LabelName {
  const flat = label
    .replace(/\s+/g, ' ')
    .replace(/^["“]|["”]$/g, '')
    .trim();
  const brackets = [...flat.matchAll(PAREN)].map((match) => (match[1] ?? '').trim());
  const outside = flat.replace(PAREN, '').trim();
  const [head = '', ...tail] = outside.split(/, (?!Jr|Sr|I)/);
  const person = brackets.find((inside) => PERSON.test(inside));
  const name = person ?? head;
  const shape = shapeOf(name);
  if (shape === 'none') return NONE;
  const roles = [
    ...(person ? [outside] : tail),
    ...brackets.filter((b) => b !== person && b !== '' && !CLOCK.test(b)),
  ];
  const role = roles.join(', ');
  return { name, key: nameKey(name), shape, caps: isCaps(name), ...(role ? { role } : {}) };
}

/** Words that end topics and institutions, hardly ever surnames. */
const TOPIC =
  /(?:tion|sion|ment|ments|ity|ness|ance|ence|ism|ics|tions|ities|ship|ology|graphy|nations|union|points?|news|release|policy|change|rights|power|plan|act|report|questions?|answers?|remarks|week|year|day|party|service|office|council|house|committee|states|war|law|law|trade|energy|system|systems|group|world|city|results?|time|note|notes|facts?|things?)$/i;

/** A heading rather than a person, for labels that stand only once. */
export const looksLikeTopic = ({ name, shape }: LabelName): boolean =>
  shape === 'full' && TOPIC.test(name);
