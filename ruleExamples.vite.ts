/** Keeps the examples of rules and label forms out of what browsers load: they prove them, and weigh as much. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const RULES = /\/(?:time\/languages\/[^/]+\/rules\/[^/]+|text\/labels\/forms)\.ts$/;
const PROOFS = new Set(['examples', 'counterexamples']);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Outermost nodes of a kind, wherever they stand in the tree, last first. */
export function nodesIn(tree: unknown, isWanted: (node: Node) => boolean): Node[] {
  const found: Node[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (isNode(value)) {
      if (isWanted(value)) found.push(value);
      else Object.values(value).forEach(look);
    }
  };
  look(tree);
  return found.reverse();
}

const isProof = ({ type, key }: Node): boolean =>
  type === 'Property' && PROOFS.has((key as { name?: string }).name ?? '');

/** Each property with the comma behind it. */
export function withoutProofs(code: string, tree: unknown): string {
  let out = code;
  for (const { start, end } of nodesIn(tree, isProof)) {
    const comma = /^\s*,/.exec(out.slice(end))?.[0].length ?? 0;
    out = out.slice(0, start) + out.slice(end + comma);
  }
  return out;
}

export const ruleExamples = {
  name: 'rule-examples',
  apply: 'build' as const,
  transform(this: { parse(code: string): unknown }, code: string, id: string) {
    return RULES.test(id.replaceAll('\\', '/'))
      ? { code: withoutProofs(code, this.parse(code)), map: null }
      : null;
  },
};
