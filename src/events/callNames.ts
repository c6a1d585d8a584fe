/** How a title calls its speaker. */
import { familyLast } from '../text/labels/familyName';
import type { Speaker } from '../text/types';
import type { Quoted } from './quotedBy';

const LONGEST_NAME = 22;

/** What those are called whose label names their part in the exchange only. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['q', 'Questioner'],
  ['question', 'Questioner'],
  ['questions', 'Questioner'],
  ['a', 'Respondent'],
  ['answer', 'Respondent'],
  ['int', 'Interviewer'],
]);

/** As labels write it where they tell ("HALE Ben"), else the last word. */
function surnameIn({ aliases }: Speaker, name: string): string {
  const words = name.split(/\s+/);
  const turned = aliases.find((alias) => familyLast(alias) !== alias);
  const family = turned && familyLast(turned).split(' ').at(-1)?.toLowerCase();
  return words.find((word) => word.toLowerCase() === family) ?? words.at(-1) ?? name;
}

/** The names that a title may use: the whole one where there is room for it, then the surname. */
export function callNames(speaker: Speaker | undefined): string[] {
  if (!speaker) return ['Speaker'];
  const called = speaker.unnamed && CALLED.get(speaker.name.toLowerCase());
  if (called) return [called];
  const name = speaker.name.replace(/\s*\(.*$/, '').trim();
  const surname = surnameIn(speaker, name);
  // "Senior administration official"
  const short = speaker.unnamed ? surname.charAt(0).toUpperCase() + surname.slice(1) : surname;
  return name.length <= LONGEST_NAME && name !== surname ? [name, short] : [short];
}

/** Words of another: by whom, else that they are quoted. "My father" is whose, only the speaker knows. */
export function quotedNames({ who }: Pick<Quoted, 'who'>, speaker: Speaker | undefined): string[] {
  if (who === null || /^(?:my|our|your|his|her|their|its) /i.test(who))
    return callNames(speaker).map((name) => `${name} quotes`);
  const name = who.charAt(0).toUpperCase() + who.slice(1);
  return name.length <= LONGEST_NAME
    ? [name]
    : [callNames({ id: '', name, aliases: [] })[0] ?? name];
}
