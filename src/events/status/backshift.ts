/** "We said that it would open in May": the "will" of what was said, moved back with its verb. */
import type { VerbGroup } from '../verbs';
import type { StatusContext } from './context';
import { isDenied, matrixOf } from './matrix';

const FORETELLING = ['reporting', 'speaking', 'resolving'] as const;

export function isBackshifted({ parsed, lex }: StatusContext, verb: VerbGroup): boolean {
  if (!lex.grammar.backshifted.has(verb.modal ?? '')) return false;
  const matrix = matrixOf(parsed, verb);
  return (
    matrix !== null &&
    FORETELLING.some((list) => lex.verbs[list].has(matrix.lemma)) &&
    (!matrix.present || matrix.perfect) &&
    matrix.modal === null &&
    !isDenied(parsed, matrix)
  );
}
