/** What `conforms` asks of every object and list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** No key beyond those that were looked at: what is inherited counts, as for zod. */
export function hasKeys(value: object, count: number): boolean {
  let left = count;
  for (const _ in value) left -= 1;
  return left === 0;
}

/** `every` would pass over holes, which zod refuses. */
export function isListOf(
  value: unknown,
  test: (item: unknown) => boolean,
): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index += 1) if (!test(value[index])) return false;
  return true;
}
