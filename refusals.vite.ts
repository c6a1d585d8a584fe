/** Keeps out of the page's worker why rules refuse what they matched: only a trace, which it never asks for, has it. */
import { nodesIn, type Node } from './ruleExamples.vite.ts';

const RULES = /\/time\/languages\/[^/]+\/rules\/[^/]+\.ts$/;

const isRefusal = ({ type, callee }: Node): boolean =>
  type === 'CallExpression' && (callee as { name?: string }).name === 'refused';

export function withoutReasons(code: string, tree: unknown): string {
  let out = code;
  for (const { start, end } of nodesIn(tree, isRefusal))
    out = `${out.slice(0, start)}''${out.slice(end)}`;
  return out;
}

export const refusals = {
  name: 'refusals',
  apply: 'build' as const,
  transform(this: { parse(code: string): unknown }, code: string, id: string) {
    return RULES.test(id.replaceAll('\\', '/'))
      ? { code: withoutReasons(code, this.parse(code)), map: null }
      : null;
  },
};
