/**
 * `npm test`: type check, lint, build, unit and component tests under two time zones, browser tests.
 * Ends with one line "N passed, N failed" for all of them together; every step runs, also after a failure.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'quoteline-test-'));
const total = { passed: 0, failed: 0 };
const failures = [];

function report(name, passed, failed, seconds) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`,
  );
}

function start(command, args, env = {}) {
  const begun = Date.now();
  const result = spawnSync('npx', ['--no-install', command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0', ...env },
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  return { ...result, seconds: (Date.now() - begun) / 1000 };
}

const printOutput = ({ stdout, stderr, error }) =>
  console.log([stdout, stderr, error?.message].filter(Boolean).join('\n'));

/** A tool that only says yes or no counts as one test. */
function check(name, command, args, env) {
  const result = start(command, args, env);
  if (result.status !== 0) printOutput(result);
  report(name, result.status === 0 ? 1 : 0, result.status === 0 ? 0 : 1, result.seconds);
}

/** Counts of a JSON report; a runner that died before writing one counts as one failure. */
function counted(name, result, path, read) {
  let counts;
  try {
    counts = read(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    counts = { passed: 0, failed: 1 };
  }
  if (result.status !== 0 && counts.failed === 0) counts.failed = 1;
  if (counts.failed > 0 || counts.passed === 0) printOutput(result);
  if (counts.passed === 0 && counts.failed === 0) counts.failed = 1;
  report(name, counts.passed, counts.failed, result.seconds);
}

function vitest(zone) {
  const path = join(scratch, `vitest-${zone.replace('/', '-')}.json`);
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  counted(
    `unit and component tests (TZ=${zone})`,
    start('vitest', args, { TZ: zone }),
    path,
    (json) => ({
      passed: json.numPassedTests,
      failed: json.numFailedTests + json.numFailedTestSuites * (json.numFailedTests === 0 ? 1 : 0),
    }),
  );
}

function playwright(name, env) {
  const path = join(scratch, `playwright-${env.QUOTELINE_BROWSER ?? 'found'}.json`);
  const result = start('playwright', ['test', '--reporter=list,json'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: path,
  });
  counted(name, result, path, ({ stats }) => {
    if (stats.flaky > 0)
      console.log(`! ${name}: ${stats.flaky} needed a second try\n${result.stdout}`);
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + stats.skipped,
    };
  });
}

check('type check', 'tsc', ['--noEmit']);
check('svelte-check', 'svelte-check', ['--fail-on-warnings', '--tsconfig', './tsconfig.json']);
check('eslint', 'eslint', ['.', '--max-warnings', '0']);
check('prettier', 'prettier', ['--check', '--log-level', 'warn', '.']);
check('build', 'npm', ['run', 'build']);
check('publint', 'publint', ['--strict']);
vitest('Pacific/Kiritimati');
vitest('America/Los_Angeles');
playwright('browser tests', {});
// The packaged browser is what a machine without Chrome gets; CI proves it wherever it can run.
if (
  process.env.CI &&
  !process.env.QUOTELINE_BROWSER &&
  process.platform === 'linux' &&
  process.arch === 'x64'
) {
  playwright('browser tests in the packaged browser', { QUOTELINE_BROWSER: 'npm' });
}

rmSync(scratch, { recursive: true, force: true });
if (failures.length > 0) console.log(`failed: ${failures.join('; ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
