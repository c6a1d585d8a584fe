/** How the scripts that pages embed are built, and the demo article around them. */
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import type { QuotelineDocument } from './src/schema/document';

/** Mode → entry of a script that pages embed; each is one classic script, so that sandboxed frames may load it. */
export const EMBEDS: Readonly<Record<string, { entry: string; file: string }>> = {
  widget: { entry: 'src/embed/widget.ts', file: 'quoteline.js' },
  frame: { entry: 'src/embed/frame/frame.ts', file: 'quoteline-frame.js' },
  host: { entry: 'src/embed/frame/host.ts', file: 'quoteline-host.js' },
};

/** Pages that embed the script may be of any encoding, and servers name none: nothing but ASCII. */
export const asciiOnly = {
  name: 'ascii-only',
  generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const file of Object.values(bundle)) {
      if (file.code === undefined) continue;
      file.code = file.code.replace(
        /[\u0080-\uffff]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

/** Vite's own minifier leaves 0.6 KB (gzip) of what every reader downloads. */
export const minifyAgain = {
  name: 'minify-again',
  async generateBundle(_options: unknown, bundle: Record<string, { code?: string }>) {
    const { minify } = await import('terser');
    for (const file of Object.values(bundle)) {
      if (file.code === undefined) continue;
      const { code } = await minify(file.code, { compress: { passes: 3 }, ecma: 2020 });
      file.code = code ?? file.code;
    }
  },
};

/** The stylesheet that pages link beside the widget's script. */
export const reserveSheet = {
  name: 'reserve-sheet',
  generateBundle(this: { emitFile(file: object): string }) {
    const css = readFileSync('src/embed/quoteline.css', 'utf8');
    const source = css
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?|(:) /g, '$1$2')
      .replaceAll(';}', '}')
      .trim();
    this.emitFile({ type: 'asset', fileName: 'quoteline.css', source });
  },
};

export const embedBuild = ({ entry, file }: { entry: string; file: string }) => ({
  outDir: 'dist/widget',
  emptyOutDir: false,
  copyPublicDir: false,
  target: 'es2022',
  // `light-dark()` and the like are wanted as they stand, not rewritten for older browsers.
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  // Svelte's package does not say so, but only its version notice acts on import.
  rolldownOptions: {
    // The second minifier takes most of the time, as is known.
    checks: { pluginTimings: false },
    treeshake: { moduleSideEffects: (id: string) => !id.includes('/node_modules/') },
  },
  lib: { entry, formats: ['iife' as const], name: 'quoteline', fileName: () => file },
});

const ARTICLE = 'src/app/article';
const SEED = 'data/lavrov-2024-06-21.quoteline.json';
const SEED_SRC = 'lavrov-2024-06-21.quoteline.json';

const text = (path: string): string => readFileSync(path, 'utf8');

type Render = typeof import('./src/app/article/renderArticle');
type Frame = typeof import('./src/export/site/frameHtml');

/** Through Vite: the config itself may import nothing of the project by its extensionless names. */
const load = async <T>(path: string): Promise<T> =>
  (await runnerImport<T>(`./${path}`, { configFile: false, logLevel: 'error' })).module;

/** File → bytes, all made from the seed's document: no list is copied by hand. */
async function articleFiles(): Promise<Record<string, string>> {
  const { articlePage, framedPage, strictPage } = await load<Render>(`${ARTICLE}/renderArticle.ts`);
  const { frameHtml } = await load<Frame>('src/export/site/frameHtml.ts');
  const json = text(SEED);
  const document = JSON.parse(json) as QuotelineDocument;
  const parts = { prose: text('data/article/prose.html'), document, src: SEED_SRC };
  const built = [...Object.values(EMBEDS).map(({ file }) => file), 'quoteline.css'];
  return {
    'index.html': articlePage(parts),
    'strict.html': strictPage(parts),
    'framed.html': framedPage(parts),
    'frame.html': frameHtml(
      document,
      { widget: 'quoteline.js', frame: 'quoteline-frame.js', css: 'quoteline.css' },
      'en-GB',
    ),
    'article.css': text(`${ARTICLE}/article.css`),
    'icon.svg': text(`${ARTICLE}/icon.svg`),
    [SEED_SRC]: json,
    ...Object.fromEntries(built.map((name) => [name, text(`dist/widget/${name}`)])),
  };
}

/** Puts the demo article beside the app; the widget must be built before. */
export const demoArticle = {
  name: 'demo-article',
  apply: 'build' as const,
  async generateBundle(this: { emitFile(file: object): string }) {
    for (const [name, source] of Object.entries(await articleFiles()))
      this.emitFile({ type: 'asset', fileName: `article/${name}`, source });
  },
};
