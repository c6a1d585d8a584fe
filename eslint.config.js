import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'data/', 'test-results/'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-console': 'error',
      // Transcripts are hostile until proven otherwise: text is rendered as text.
      'svelte/no-at-html-tags': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Render text as text (CONTRIBUTING.md, Safety).' },
        { property: 'outerHTML', message: 'Render text as text (CONTRIBUTING.md, Safety).' },
        {
          property: 'insertAdjacentHTML',
          message: 'Render text as text (CONTRIBUTING.md, Safety).',
        },
      ],
    },
  },
  { files: ['src/cli/**', 'tests/**', 'bench/**', '*.config.*'], rules: { 'no-console': 'off' } },
);
