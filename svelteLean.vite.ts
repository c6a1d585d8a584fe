/**
 * Parts of Svelte's runtime that the widget never uses and that no bundler can see to be unused. They
 * weigh 1.8 KB (gzip) of a budget of 35. Svelte is pinned: an update that renames an export fails the build.
 */
import { readFileSync } from 'node:fs';

const CLIENT = 'svelte/src/internal/client';

/** The widget is never rendered on a server. With a constant the minifier finds what else is dead. */
const HYDRATION: Readonly<Record<string, string>> = { hydrating: 'false', hydrate_node: 'null' };

/** All state of the widget is `$state.raw`: objects are replaced whole. */
const PROXY: Readonly<Record<string, string>> = { proxy: '(value) => value' };

const PARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [`${CLIENT}/dom/hydration.js`]: HYDRATION,
  [`${CLIENT}/proxy.js`]: PROXY,
};

/** Every name that the part exports, as a constant or a function that does nothing. */
function leanPart(path: string, constants: Readonly<Record<string, string>>): string {
  const names = [...readFileSync(path, 'utf8').matchAll(/^export (?:let|const|function) (\w+)/gm)];
  return names
    .map(([, name = '']) => `export const ${name} = ${constants[name] ?? `() => {}`};`)
    .join('\n');
}

export const svelteLean = {
  name: 'svelte-lean',
  enforce: 'pre' as const,
  load(id: string): string | null {
    const path = id.split('?')[0] ?? id;
    const part = Object.keys(PARTS).find((ending) => path.endsWith(ending));
    return part === undefined ? null : leanPart(path, PARTS[part] ?? {});
  },
  /** `$.proxy` in compiled code comes from a `$state` that is not raw. */
  transform(code: string, id: string): void {
    if (id.includes('/src/') && !id.includes('/node_modules/') && /\$\.proxy\(/.test(code))
      throw new Error(`${id}: the widget's state must be $state.raw`);
  },
};
