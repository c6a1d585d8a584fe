/**
 * The source of `src/schema/conforms.ts`, made from the zod schema: plain comparisons, so that a page can
 * say yes to a document without zod and before its first frame.
 */
import type { z } from 'zod/mini';
import * as schemas from '../../src/schema/document';
import * as refinements from '../../src/schema/refinements';

type Schema = z.core.$ZodType;
type Rules = z.core.$ZodTypes['_zod']['def'];

const HEAD = `/**
 * A quick yes for what JSON gave us; whoever gets a no asks zod for the reasons. Made from the schema
 * in document.ts by \`npx vitest run tests/schema/conforms.test.ts -u\`: change nothing here by hand.
 */
`;

const rulesOf = (schema: Schema): Rules => schema._zod.def as Rules;

/** `anchorSchema` → "anchor"; objects without a name of their own are called after their field. */
function nameOf(schema: Schema, field: string): string {
  const found = Object.entries(schemas).find(([, value]) => value === schema);
  return found?.[0].replace(/Schema$/, '') ?? field;
}

function refinementName(fn: unknown): string {
  const found = Object.entries(refinements).find(([, value]) => value === fn);
  if (!found) throw new Error('a refinement of the schema stands outside refinements.ts');
  return found[0];
}

function checkSource(at: string, check: z.core.$ZodCheck<never>): string {
  const def = check._zod.def as z.core.$ZodChecks['_zod']['def'] | z.core.$ZodCustomDef;
  if (def.check === 'min_length') return `${at}.length >= ${def.minimum}`;
  if (def.check === 'greater_than' && def.inclusive) return `${at} >= ${def.value}`;
  if (def.check === 'less_than' && def.inclusive) return `${at} <= ${def.value}`;
  if (def.check === 'string_format' && def.pattern) return `${def.pattern}.test(${at})`;
  if (def.check === 'custom' && 'fn' in def) return `${refinementName(def.fn)}(${at})`;
  throw new Error(`no plain comparison for the check ${def.check}`);
}

class Writer {
  readonly #functions = new Map<string, string>();

  /** A function of its own for an object, made once. */
  object(schema: Schema, field: string): string {
    const name = nameOf(schema, field);
    const rules = rulesOf(schema);
    if (rules.type !== 'object' || rules.catchall?._zod.def.type !== 'never')
      throw new Error(`${name} is no strict object`);
    const fields = Object.entries(rules.shape).map(([key, inner]) => ({
      at: `value['${key}']`,
      isOptional: rulesOf(inner).type === 'optional',
      test: this.test(`value['${key}']`, inner, key),
    }));
    const optional = fields.filter(({ isOptional }) => isOptional);
    const count = [
      String(fields.length - optional.length),
      ...optional.map(({ at }) => `Number(${at} !== undefined)`),
    ].join(' + ');
    const lines = [
      'isObject(value)',
      ...fields.map(({ test }) => test),
      `hasKeys(value, ${count})`,
    ];
    const body = `const ${name} = (value: unknown): boolean =>\n  ${lines.join(' &&\n  ')};\n`;
    this.#functions.set(name, body);
    return name;
  }

  /** An expression that is true where the value `at` conforms. */
  test(at: string, schema: Schema, field: string): string {
    const rules = rulesOf(schema);
    const checks = (rules.checks ?? []).map((check) => checkSource(at, check as never));
    return [this.kind(at, schema, rules, field), ...checks].join(' && ');
  }

  kind(at: string, schema: Schema, rules: Rules, field: string): string {
    switch (rules.type) {
      case 'string':
        return `typeof ${at} === 'string'`;
      case 'number':
        return `typeof ${at} === 'number' && Number.${'format' in rules && rules.format === 'safeint' ? 'isSafeInteger' : 'isFinite'}(${at})`;
      case 'boolean':
        return `typeof ${at} === 'boolean'`;
      case 'literal':
        return `(${rules.values.map((value) => `${at} === ${JSON.stringify(value)}`).join(' || ')})`;
      case 'enum':
        return `(${Object.values(rules.entries)
          .map((value) => `${at} === '${value}'`)
          .join(' || ')})`;
      case 'nullable':
        return `(${at} === null || (${this.test(at, rules.innerType, field)}))`;
      case 'optional':
        return `(${at} === undefined || (${this.test(at, rules.innerType, field)}))`;
      case 'array':
        return `isListOf(${at}, ${this.item(rules.element, field)})`;
      case 'object':
        return `${this.object(schema, field)}(${at})`;
      default:
        throw new Error(`no plain test for ${rules.type}`);
    }
  }

  item(element: Schema, field: string): string {
    if (rulesOf(element).type === 'object') return this.object(element, field);
    return `(item) => ${this.test('item', element, field)}`;
  }

  get functions(): string {
    return [...this.#functions.values()].join('\n');
  }
}

export function conformsSource(): string {
  const writer = new Writer();
  const root = writer.object(schemas.documentSchema, 'document');
  const used = Object.keys(refinements).filter((name) => writer.functions.includes(`${name}(`));
  return `${HEAD}import { ${used.join(', ')} } from './refinements';
import { hasKeys, isListOf, isObject } from './shapes';

${writer.functions}
/** True exactly where zod accepts the value, for values made of JSON. */
export const conforms: (value: unknown) => boolean = ${root};
`;
}
