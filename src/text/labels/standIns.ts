/** Offices and parts that stand for a person named elsewhere. */
import { nameKey, type LabelName } from './names';

/** "Chairman HALE", or somebody whose office was given beside the name. */
function holds({ shape, key, role }: LabelName, office: string): boolean {
  if (shape !== 'honorific' && shape !== 'full') return false;
  return key.startsWith(`${office} `) || ` ${nameKey(role ?? '')} `.includes(` ${office} `);
}

/** "The CHAIRMAN" is "Chairman HALE" where there is one such person. */
function holderOf(label: LabelName, people: Iterable<LabelName>): LabelName | null {
  if (label.shape !== 'office' && label.shape !== 'unnamed') return null;
  const office = label.key.replace(/^(?:the|mr|madam|madame) /, '');
  const holders = new Map<string, LabelName>();
  for (const one of people) if (holds(one, office)) holders.set(one.key, one);
  const [only, ...others] = holders.values();
  return only && others.length === 0 ? only : null;
}

/** Labels that name no person but stand for one: an office for its holder, "A" for whom the title announces. */
export function standIns(
  kinds: readonly LabelName[],
  announced: LabelName | null,
): Map<string, LabelName> {
  const people = announced ? [announced, ...kinds] : kinds;
  const found = kinds.flatMap((label): [string, LabelName][] => {
    const isAnswer = label.shape === 'unnamed' && label.part === 'answers';
    const holder = isAnswer ? announced : holderOf(label, people);
    return holder ? [[label.key, holder]] : [];
  });
  return new Map(found);
}
