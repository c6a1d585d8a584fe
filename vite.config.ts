/** Build and tests. Modes: default → the app (dist/app); `node` → library and command line (dist/node);
 * `widget`, `frame`, `host` → what pages embed (dist/widget); `page` → the published page (dist/page). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { earlyInPage } from './earlyScript.vite.ts';
import { extractScript } from './extractScript.vite.ts';
import { refusals } from './refusals.vite.ts';
import { ruleExamples } from './ruleExamples.vite.ts';
import { svelteLean, svelteWithoutStack } from './svelteLean.vite.ts';
import {
  asciiOnly,
  demoArticle,
  embedBuild,
  EMBEDS,
  minifyAgain,
  reserveSheet,
} from './vite.embed.ts';

// Helpers of the compiler are bundled: no package of that name is installed.
const external = (id: string): boolean =>
  !/^[./\0]/.test(id) && !id.startsWith('@oxc-project/runtime');

const workerSafeReferences = fileURLToPath(
  new URL('node_modules/decode-named-character-reference/index.js', import.meta.url),
);

const nodeBuild = {
  outDir: 'dist/node',
  ssr: true,
  target: 'node20',
  minify: false,
  rollupOptions: {
    input: {
      index: 'src/index.ts',
      cli: 'src/cli/main.ts',
      start: 'src/cli/start.ts',
      extractWorker: 'src/cli/stream/extractWorker.ts',
      extractFileWorker: 'src/cli/stream/extractFileWorker.ts',
    },
    output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    external,
  },
} as const;

/** One script makes the first load: it takes in all it imports. */
const groups = [{ name: 'page', test: /[\\/]src[\\/]app[\\/]main\.ts/ }];

const appBuild = {
  outDir: 'dist/app',
  target: 'es2022',
  // Every browser that the page runs in knows modulepreload.
  modulePreload: { polyfill: false },
  rolldownOptions: { output: { codeSplitting: { groups } } },
};

/** One classic script and one stylesheet, for a published folder and for a single file opened from disk. */
const pageBuild = {
  outDir: 'dist/page',
  copyPublicDir: false,
  target: 'es2022',
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  lib: {
    entry: 'src/app/published/main.ts',
    formats: ['iife' as const],
    name: 'quotelinePage',
    fileName: () => 'quoteline-page.js',
    cssFileName: 'quoteline-page',
  },
};

/** The app publishes too, in the browser: it carries the files that a published folder is made of. */
const publishable = {
  apply: 'build' as const,
  name: 'publishable',
  buildStart() {
    for (const file of [
      'page/quoteline-page.js',
      'widget/quoteline.js',
      'widget/quoteline-host.js',
    ])
      if (!existsSync(`dist/${file}`))
        throw new Error(
          `dist/${file} is missing, which the app publishes: run \`npm run build\`, or build:widget and build:page, first`,
        );
  },
  generateBundle(this: { emitFile(file: object): string }) {
    const paths = ['page', 'widget'].flatMap((folder) =>
      readdirSync(`dist/${folder}`).map((name) => `${folder}/${name}`),
    );
    for (const path of paths) {
      const source = readFileSync(`dist/${path}`);
      this.emitFile({ type: 'asset', fileName: `publish/${path}`, source });
    }
  },
};

const buildFor = (mode: string) => {
  const embed = EMBEDS[mode];
  if (embed) return embedBuild(embed);
  if (mode === 'page') return pageBuild;
  return mode === 'node' ? nodeBuild : appBuild;
};

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    svelte(),
    ruleExamples,
    ...(mode in EMBEDS ? [minifyAgain] : []),
    ...(mode in EMBEDS || mode === 'page' ? [asciiOnly] : []),
    ...(mode === 'widget' ? [svelteLean, reserveSheet] : []),
    ...(mode === 'production' || mode === 'page' ? [svelteWithoutStack] : []),
    ...(mode === 'production' ? [earlyInPage, publishable, demoArticle] : []),
  ],
  build: buildFor(mode),
  worker: {
    format: 'es' as const,
    plugins: () => [ruleExamples, refusals, extractScript],
  },
  // The `browser` condition picks a build that needs `document` and dies in the *built* worker. The
  // `worker` condition would mend that, but hands the page Svelte's server build.
  resolve: { alias: { 'decode-named-character-reference': workerSafeReferences } },
  test: {
    // No test measures time; a busy machine must not fail one.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true as const,
        plugins: [svelteTesting()],
        test: {
          name: 'component',
          include: ['tests/**/*.svelte.test.ts'],
          environment: 'jsdom',
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        extends: true as const,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.svelte.test.ts', 'tests/browser/**'],
          environment: 'node',
          setupFiles: ['tests/support/setup.ts'],
        },
      },
    ],
  },
}));
