/** Data flows one way: a room imports only from the rooms below it (docs/architecture.md). */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const EXTRACTION = ['calendar', 'schema', 'text', 'anchor', 'time', 'events'];
const PAGE = ['calendar', 'schema', 'layout'];

/** Room → the rooms it may import from. `app` reaches extraction only through its worker. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  calendar: [],
  schema: ['calendar'],
  text: [],
  ingest: ['text', 'schema'],
  anchor: ['schema', 'text'],
  time: ['calendar', 'text'],
  events: ['calendar', 'text', 'time', 'anchor', 'schema'],
  extract: EXTRACTION,
  review: ['schema', 'calendar', 'anchor'],
  wording: ['schema', 'calendar', 'layout'],
  export: ['schema', 'calendar', 'layout', 'wording', 'anchor'],
  import: ['schema', 'calendar'],
  layout: ['schema', 'calendar'],
  state: [...PAGE, 'review'],
  attach: [...PAGE, 'state'],
  components: [...PAGE, 'wording', 'state', 'attach', 'review'],
  embed: [...PAGE, 'state', 'attach', 'components'],
  app: [
    ...PAGE,
    'anchor',
    'text',
    'time',
    'ingest',
    'extract',
    'review',
    'export',
    'state',
    'attach',
    'components',
    'embed',
  ],
  cli: [...EXTRACTION, 'ingest', 'extract', 'review', 'export', 'import', 'layout'],
};

const NODE_ROOMS = new Set(['cli']);
const NODE_FILES = new Set(['src/ingest/url.ts', 'src/ingest/privateAddress.ts']);

function filesUnder(folder: string, ending = /\.(ts|svelte)$/): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesUnder(path, ending);
    return ending.test(name) ? [path] : [];
  });
}

const roomOf = (path: string): string => relative('src', path).split('/')[0] ?? '';

function importsOf(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

function problemsIn(path: string): string[] {
  const room = roomOf(path);
  const allowed = MAY_IMPORT[room];
  if (room.endsWith('.ts')) return []; // the faces at the top may import from anywhere
  if (!allowed) return [`${path}: the room ${room} is not on the map`];
  return importsOf(path).flatMap((target) => {
    if (target.startsWith('node:')) {
      return NODE_ROOMS.has(room) || NODE_FILES.has(path) ? [] : [`${path} imports ${target}`];
    }
    if (!target.startsWith('.')) return [];
    const other = roomOf(relative('.', resolve(dirname(path), target)));
    if (other === room || other === 'version' || allowed.includes(other)) return [];
    return [`${path} imports ${target}`];
  });
}

describe('imports', () => {
  it('never point upward', () => {
    expect(filesUnder('src').flatMap(problemsIn)).toEqual([]);
  });

  it('of the page reach extraction only through the worker', () => {
    const offenders = filesUnder('src/app')
      .filter((path) => !/worker/i.test(path))
      .filter((path) => {
        const source = readFileSync(path, 'utf8');
        const values = [...source.matchAll(/^import (?!type)[^;]*from '([^']+)'/gm)];
        return values.some((match) => /\/(extract|events|time|ingest)\//.test(match[1] ?? ''));
      });
    expect(offenders).toEqual([]);
  });

  it('name no place of the first transcript', () => {
    const named = filesUnder('src', /./).filter((path) =>
      /minsk|istanbul|lavrov/i.test(readFileSync(path, 'utf8')),
    );
    expect(named).toEqual([]);
  });
});
