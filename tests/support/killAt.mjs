/**
 * Preloaded into a process (`node --import`): kills it, as nothing can be caught or cleaned up, before
 * the step with the number KILL_AT that it takes in the file system. Its answer to KILL_AT=0 is how
 * many steps there are.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env.KILL_AT);
let steps = 0;

const counted = (target, name) => {
  const real = target[name].bind(target);
  target[name] = (...args) => {
    steps += 1;
    if (steps === at) process.kill(process.pid, 'SIGKILL');
    return real(...args);
  };
};

const open = fs.promises.open.bind(fs.promises);
fs.promises.open = async (...args) => {
  const file = await open(...args);
  // Flushing to the disk takes long, and matters for power cuts, not for killed processes.
  file.sync = async () => {};
  return file;
};
for (const name of ['open', 'mkdir', 'rename', 'link', 'rm', 'symlink', 'writeFile'])
  counted(fs.promises, name);
for (const name of ['renameSync', 'rmSync']) counted(fs, name);
syncBuiltinESMExports();
process.on('exit', () => process.stdout.write(String(steps)));
