/**
 * Parts of Svelte's runtime that the widget never uses and that no bundler can see to be unused. They
 * weigh 4 KB (gzip) of a budget of 35. Svelte is pinned: an update that renames one of them fails the build.
 */
import { readFileSync } from 'node:fs';

type Names = Readonly<Record<string, string>>;

/** The widget is never rendered on a server. With a constant the minifier finds what else is dead. */
const HYDRATION: Names = { hydrating: 'false', hydrate_node: 'null' };

/** All state of the widget is `$state.raw`: objects are replaced whole. */
const PROXY: Names = { proxy: '(value) => value' };

/** Neither `await` in components nor the rules of Svelte 4. */
const FLAGS: Names = {
  async_mode_flag: 'false',
  legacy_mode_flag: 'false',
  tracing_mode_flag: 'false',
};

/** What Svelte puts around a mounted component for `<svelte:boundary>`, of which the widget has none. */
const BOUNDARY: Names = { boundary: '(node, props, children) => children(node)' };

/** The expressions of a template are all there at once. */
const ASYNC: Names = { flatten: '(blockers, sync, async, fn) => fn(sync.map(derived))' };

/** Listeners where they are written: the widget has few, and page and shadow root need none for all of them. */
const EVENTS: Names = {
  delegated: '(name, element, handler) => element.addEventListener(name, handler)',
  all_registered_events: 'new Set()',
  root_event_handles: 'new Set()',
};

const CLIENT = 'svelte/src/internal/client';

/** Modules of which only these names do something. */
const PARTS: Readonly<Record<string, Names>> = {
  'svelte/src/internal/flags/index.js': FLAGS,
  [`${CLIENT}/dom/hydration.js`]: HYDRATION,
  [`${CLIENT}/dom/blocks/boundary.js`]: BOUNDARY,
  [`${CLIENT}/dom/elements/events.js`]: EVENTS,
  [`${CLIENT}/reactivity/async.js`]: ASYNC,
  [`${CLIENT}/proxy.js`]: PROXY,
};

/** Of `class Batch`: what is called only where something is awaited or forked … */
const NEVER_CALLED = [
  'increment',
  'decrement',
  'activate',
  'deactivate',
  'oncommit',
  'ondiscard',
  'settled',
  'transfer_reactions',
];
/** … and what does nothing elsewhere. */
const IDLE = ['#commit', 'apply', 'register_created_effect'];

/** Every name that the part exports, as a constant or a function that does nothing; its imports, for those that do something. */
function leanPart(source: string, constants: Names): string {
  const exported = /^export (?:let|const|(?:async )?function\*?) (\w+)/gm;
  const names = [...source.matchAll(exported)].map(([, name = '']) => name);
  const lines = names.map((name) => `export const ${name} = ${constants[name] ?? '() => {}'};`);
  return [...source.matchAll(/^import [^;]+;/gm), ...lines].join('\n');
}

function replaced(source: string, pattern: RegExp, by: string): string {
  const changed = source.replace(pattern, by);
  if (changed === source) throw new Error(`Svelte's runtime has no ${pattern}`);
  return changed;
}

const method = (name: string): RegExp => new RegExp(`^\t${name}\\((.*)\\) \\{\n[^]*?^\t\\}`, 'm');

/** Nothing is ever awaited: no batch waits for another, or is joined with one that does. */
const BATCH: readonly (readonly [RegExp, string])[] = [
  [/this\.#is_deferred\(\)/g, 'false'],
  [/this\.#find_earlier_batch\(\)/g, 'null'],
  [/this\.is_fork/g, 'false'],
  ...NEVER_CALLED.map((name) => [method(name), ''] as const),
  ...IDLE.map((name) => [method(name), `\t${name}() {}`] as const),
];

const leanBatch = (source: string): string =>
  BATCH.reduce((lean, [pattern, by]) => replaced(lean, pattern, by), source);

/** No listeners of all components together, none to take away. */
const leanRender = (source: string): string =>
  [
    /event_handle\(array_from\([^]*?root_event_handles\.add\(event_handle\);/,
    /for \(var event_name of registered_events\) \{[^]*?root_event_handles\.delete\(event_handle\);/,
  ].reduce((lean, pattern) => replaced(lean, pattern, ''), source);

/** The reason with which `getAbortSignal` aborts; the widget asks for no signal. */
const leanConstants = (source: string): string =>
  replaced(source, /new \(class StaleReactionError[^]*?\)\(\)/, 'null');

const CHANGED: Readonly<Record<string, (source: string) => string>> = {
  [`${CLIENT}/reactivity/batch.js`]: leanBatch,
  [`${CLIENT}/render.js`]: leanRender,
  [`${CLIENT}/constants.js`]: leanConstants,
};

export const svelteLean = {
  name: 'svelte-lean',
  enforce: 'pre' as const,
  load(id: string): string | null {
    const path = id.split('?')[0] ?? id;
    const isIt = ([ending]: readonly [string, unknown]): boolean => path.endsWith(ending);
    const [, names] = Object.entries(PARTS).find(isIt) ?? [];
    const [, change] = Object.entries(CHANGED).find(isIt) ?? [];
    if (names) return leanPart(readFileSync(path, 'utf8'), names);
    return change ? change(readFileSync(path, 'utf8')) : null;
  },
  /** `$.proxy` in compiled code comes from a `$state` that is not raw. */
  transform(code: string, id: string): void {
    if (id.includes('/src/') && !id.includes('/node_modules/') && /\$\.proxy\(/.test(code))
      throw new Error(`${id}: the widget's state must be $state.raw`);
  },
};

/**
 * An error made while a script is first run has V8 read the whole script again, for the lines in the error's stack:
 * 7 ms of the page's. Svelte makes one as a reason to abort with, and nobody reads its stack.
 */
export const svelteWithoutStack = {
  name: 'svelte-without-stack',
  enforce: 'pre' as const,
  load(id: string): string | null {
    const path = id.split('?')[0] ?? id;
    if (!path.endsWith(`${CLIENT}/constants.js`)) return null;
    return replaced(readFileSync(path, 'utf8'), /(class StaleReactionError) extends Error/, '$1');
  },
};
