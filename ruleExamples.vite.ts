/** Keeps the examples of rules and label forms out of what browsers load: they prove them, and weigh as much. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const RULES = /\/(?:time\/languages\/[^/]+\/rules\/[^/]+|text\/labels\/forms)\.ts$/;
const PROOFS = new Set(['examples', 'counterexamples']);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Properties named so, wherever they stand in the tree. */
function proofsIn(value: unknown, found: Node[] = []): Node[] {
  if (Array.isArray(value)) value.forEach((item) => proofsIn(item, found));
  else if (isNode(value)) {
    const key = value.type === 'Property' ? (value['key'] as { name?: string }).name : undefined;
    if (key !== undefined && PROOFS.has(key)) found.push(value);
    else Object.values(value).forEach((child) => proofsIn(child, found));
  }
  return found;
}

/** Each property with the comma behind it. */
export function withoutProofs(code: string, tree: unknown): string {
  let out = code;
  for (const { start, end } of proofsIn(tree).reverse()) {
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
