/** Runs a TypeScript file of the project without a build step: `node bench/run.mjs bench/score.ts [arguments]`. */
import { resolve } from 'node:path';
import { createServer } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node bench/run.mjs <file.ts> [arguments]');
  process.exit(2);
}
const server = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { main } = await server.ssrLoadModule(resolve(file));
  process.exitCode = (await main(rest)) ?? 0;
} finally {
  await server.close();
}
