/**
 * `npm run bench:size`: what extraction takes from its rooms, in KB gzip: of each room alone, and of each kind of
 * token what the script would be smaller by without it. Kinds share matches, so shares do not add up to the whole.
 */
import { createRequire } from 'node:module';
import { bundledNames, gzipped, TAKEN } from '../tests/support/bundled';

interface Token {
  readonly type: { readonly label: string; readonly keyword?: string };
  readonly start: number;
  readonly end: number;
}

// Comes with ESLint.
const acorn = createRequire(import.meta.url)('acorn') as {
  tokenizer(code: string, options: object): Iterable<Token>;
};

const KINDS = {
  'word lists, patterns, sentences': ['string', 'template', 'regexp', 'num'],
  'names of properties': ['property'],
  'other names': ['name'],
  'keywords, operators, brackets': [],
} as const;
type Kind = keyof typeof KINDS;

const kb = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(6);

function kindOf(token: Token, before: Token | undefined, next: Token | undefined): Kind {
  const isName = token.type.label === 'name';
  const isProperty = isName && (before?.type.label === '.' || next?.type.label === ':');
  const label = isProperty ? 'property' : token.type.label;
  const found = Object.entries(KINDS).find(([, labels]) => labels.some((one) => one === label));
  return (found?.[0] as Kind | undefined) ?? 'keywords, operators, brackets';
}

function without(code: string, tokens: readonly Token[], kind: Kind): string {
  let rest = '';
  let from = 0;
  tokens.forEach((token, at) => {
    if (kindOf(token, tokens[at - 1], tokens[at + 1]) !== kind) return;
    rest += code.slice(from, token.start);
    from = token.end;
  });
  return rest + code.slice(from);
}

export async function main(): Promise<number> {
  const code = await bundledNames(TAKEN);
  console.log(`${kb(gzipped(code))} all of it`);
  for (const [path, names] of Object.entries(TAKEN))
    console.log(`${kb(gzipped(await bundledNames({ [path]: names })))} ${path} alone`);
  const tokens = [...acorn.tokenizer(code, { ecmaVersion: 'latest', sourceType: 'module' })];
  for (const kind of Object.keys(KINDS) as Kind[])
    console.log(`${kb(gzipped(code) - gzipped(without(code, tokens, kind)))} ${kind}`);
  return 0;
}
