/** "In May, the officers who had searched it | concluded": the verb of the clause, not that of a relative clause in its subject. */
import { inRelativeClause } from './clauses';
import { segmentBounds, type Parsed } from './parsed';
import { subjectOf } from './subjects';
import type { VerbGroup } from './verbs';

export function mainVerbOf(parsed: Parsed, verb: VerbGroup): VerbGroup {
  if (!inRelativeClause(parsed, verb)) return verb;
  const { start } = segmentBounds(parsed, verb.start);
  const isMain = (group: VerbGroup): boolean =>
    group.start >= verb.end &&
    !group.reduced &&
    parsed.tokens[group.start - 1]?.tag !== 'conj' &&
    (subjectOf(parsed, group).at(-1) ?? start) < start;
  return parsed.groups.find(isMain) ?? verb;
}
