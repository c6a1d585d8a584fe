/** The package as a stranger gets it: packed, installed into an empty project, imported, run. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder } from './cli/support';

const PROGRAM = `
import { extract, parseDocument, verifyAnchors } from 'quoteline';
const text = 'Ada Stone: The harbour treaty was signed in March 2011.';
const { document } = extract({ text, date: '2024-06-21' });
console.log(JSON.stringify({
  when: document.events.map((event) => event.when.edtf),
  ok: parseDocument(JSON.parse(JSON.stringify(document))).ok,
  quotes: verifyAnchors(document).map((check) => check.status),
}));
`;

const TYPED = `
import { extract, type QuotelineDocument, type Result } from 'quoteline';
export const document: QuotelineDocument = extract({ text: 'x', date: '2024' }).document;
export const bad: Result<QuotelineDocument> = { ok: false, errors: [] };
`;

const TSCONFIG = {
  compilerOptions: {
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    strict: true,
    noEmit: true,
    target: 'ES2022',
  },
  files: ['typed.ts'],
};

/** Its dependencies are those already here: the test needs no registry. */
function install(folder: string): void {
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  const home = join(folder, 'node_modules', 'quoteline');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, packed.trim()), '-C', home, '--strip-components=1']);
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(join(link, '..'), { recursive: true });
    symlinkSync(resolve('node_modules', name), link);
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
}

// `npm test` builds before it comes here; a lone vitest run may not have.
describe.skipIf(!existsSync('dist/node/index.d.ts'))('the packed package', () => {
  it('can be imported, typed and run in an empty project', { timeout: 60_000 }, () =>
    inFolder(async (folder) => {
      install(folder);
      writeFileSync(join(folder, 'program.js'), PROGRAM);
      const ran = execFileSync('node', ['program.js'], { cwd: folder, encoding: 'utf8' });
      expect(JSON.parse(ran)).toEqual({ when: ['2011-03'], ok: true, quotes: ['found'] });

      writeFileSync(join(folder, 'typed.ts'), TYPED);
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
      const typed = spawnSync('node', [resolve('node_modules/typescript/bin/tsc'), '-p', folder], {
        encoding: 'utf8',
      });
      expect(typed.stdout).toBe('');

      const cli = join(folder, 'node_modules/quoteline/dist/node/cli.js');
      expect(spawnSync('node', [cli, '--version'], { encoding: 'utf8' }).stdout).toMatch(
        /^\d+\.\d+\.\d+\n$/,
      );
    }),
  );
});
