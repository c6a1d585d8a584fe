/**
 * A quick yes for what JSON gave us: plain predicates made from the zod schema itself, so there is
 * still one definition. They stop at the first fault and say nothing about it; whoever gets a no asks
 * zod for the reasons. No copy is made and nothing is allocated for a good value: documents of ten
 * thousand events are checked before the page's first frame.
 */
import type { z } from 'zod/mini';

/** A zod schema, seen as the core of zod sees it. */
type Schema = z.core.$ZodType;
type Check = z.core.$ZodCheck<never>;
type Test = (value: unknown) => boolean;
type Rules = z.core.$ZodTypes['_zod']['def'];

/** The commonest checks as plain comparisons; the rest are asked of zod. */
function passes(check: Check): Test {
  const def = check._zod.def as z.core.$ZodChecks['_zod']['def'];
  if (def.check === 'min_length')
    return (value) => (value as ArrayLike<unknown>).length >= def.minimum;
  if (def.check === 'greater_than' && def.inclusive)
    return (value) => (value as number) >= (def.value as number);
  const payload = { value: undefined as never, issues: [] };
  return (value) => {
    payload.value = value as never;
    void check._zod.check(payload);
    if (payload.issues.length === 0) return true;
    payload.issues = [];
    return false;
  };
}

/** `every` would pass over holes, which zod refuses. */
function everyItem(items: readonly unknown[], test: Test): boolean {
  for (let index = 0; index < items.length; index += 1) if (!test(items[index])) return false;
  return true;
}

function countKeys(fields: object): number {
  let count = 0;
  for (const _ in fields) count += 1;
  return count;
}

function objectTest(shape: Readonly<Record<string, Schema>>, isStrict: boolean): Test {
  const keys = Object.keys(shape);
  const tests = keys.map((key) => testOf(shape[key] as Schema));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const fields = value as Record<string, unknown>;
    let present = 0;
    for (let index = 0; index < keys.length; index += 1) {
      const field = fields[keys[index] as string];
      if (!tests[index]?.(field)) return false;
      if (field !== undefined) present += 1;
    }
    return !isStrict || present === countKeys(fields);
  };
}

const isSafeInteger = (def: Rules): boolean => 'format' in def && def.format === 'safeint';

/** Kinds that are not listed are left to zod. */
function kindTest(schema: Schema, def: Rules): Test {
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return isSafeInteger(def) ? Number.isSafeInteger : Number.isFinite;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'enum': {
      const values = new Set<unknown>(Object.values(def.entries));
      return (value) => values.has(value);
    }
    case 'nullable': {
      const inner = testOf(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'optional': {
      const inner = testOf(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case 'array': {
      const inner = testOf(def.element);
      return (value) => Array.isArray(value) && everyItem(value, inner);
    }
    case 'object':
      return objectTest(def.shape, def.catchall?._zod.def.type === 'never');
    default:
      return (value) => {
        const result = schema._zod.run({ value, issues: [] }, { async: false });
        return !(result instanceof Promise) && result.issues.length === 0;
      };
  }
}

/** True exactly where `schema.safeParse(value)` succeeds, for schemas without transforms and values made of JSON. */
export function testOf(schema: Schema): Test {
  const def = schema._zod.def as Rules;
  const kind = kindTest(schema, def);
  return (def.checks ?? [])
    .map((check) => passes(check as Check))
    .reduce<Test>((before, check) => (value) => before(value) && check(value), kind);
}
