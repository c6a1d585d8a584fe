import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands';
import { documentJsonSchema } from '../../src/schema/jsonSchema';
import { VERSION } from '../../src/version';
import { quoteline } from './support';

describe('the command line', () => {
  it('lists every command in its help, on standard error', async () => {
    const { code, out, err } = await quoteline(['--help']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    for (const { usage } of COMMANDS) expect(err).toContain(usage);
  });

  it('refuses a command it does not know with the list of those it knows', async () => {
    const { code, err } = await quoteline(['extrct']);
    expect(code).toBe(2);
    expect(err).toContain('expected: extract');
  });

  it('prints the JSON Schema', async () => {
    const { code, out } = await quoteline(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(documentJsonSchema());
  });

  it('calls an unexpected failure a bug', async () => {
    const stdin = 'x';
    const { code } = await quoteline(['extract', '-', '--date', '2024'], stdin);
    expect(code).toBe(0); // one letter is a transcript without events
  });
});

// `npm test` builds before it comes here; a lone vitest run may not have.
describe.skipIf(!existsSync('dist/node/cli.js'))('the built program', () => {
  const cli = (...argv: string[]) =>
    spawnSync('node', ['dist/node/cli.js', ...argv], { encoding: 'utf8' });

  it('runs with plain node', () => {
    expect(cli('--version')).toMatchObject({ status: 0, stdout: `${VERSION}\n` });
  });

  it('gives its exit code to the shell', () => {
    expect(cli('extract', 'no-such-file.txt', '--date', '2024').status).toBe(3);
    expect(cli('nonsense').status).toBe(2);
  });
});
