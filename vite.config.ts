/** Build and tests. Modes: default → the app (dist/app); `node` → library and command line (dist/node). */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const external = (id: string): boolean =>
  !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0');

const workerSafeReferences = fileURLToPath(
  new URL('node_modules/decode-named-character-reference/index.js', import.meta.url),
);

const nodeBuild = {
  outDir: 'dist/node',
  ssr: true,
  target: 'node20',
  minify: false,
  rollupOptions: {
    input: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
    output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    external,
  },
} as const;

const appBuild = { outDir: 'dist/app', target: 'es2022' } as const;

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [svelte()],
  build: mode === 'node' ? nodeBuild : appBuild,
  worker: { format: 'es' as const },
  // The `browser` condition picks a build that needs `document` and dies in the *built* worker. The
  // `worker` condition would mend that, but hands the page Svelte's server build.
  resolve: { alias: { 'decode-named-character-reference': workerSafeReferences } },
  test: {
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
