import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  // 'tree' builds nodes with createElement: Svelte's default templates need a Trusted Types policy,
  // which dies under `trusted-types 'none'` (docs/architecture.md, Safety).
  compilerOptions: { fragments: 'tree', runes: true },
};
