/**
 * `index.html` names the page's own script and stylesheet beside the small first script, so that all are
 * asked for at once: the first script imports the page dynamically, and Vite preloads only static imports.
 */
import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

const PAGE = 'src/app/start.ts';

const link = (rel: string, file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, crossorigin: true, href: `./${file}` },
  injectTo: 'head',
});

type Chunk = Rollup.OutputChunk;

function chunksOf(bundle: Rollup.OutputBundle): ReadonlyMap<string, Chunk> {
  const chunks = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');
  return new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
}

/** The chunk and all that it imports statically. */
function withImports(chunk: Chunk, chunks: ReadonlyMap<string, Chunk>): Chunk[] {
  const found = new Set([chunk]);
  for (const { imports } of found)
    for (const file of imports) {
      const imported = chunks.get(file);
      if (imported) found.add(imported);
    }
  return [...found];
}

export const preloadPage: Plugin = {
  name: 'preload-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const chunks = chunksOf(bundle);
      const page = [...chunks.values()].find(({ moduleIds }) =>
        moduleIds.some((id) => id.endsWith(PAGE)),
      );
      if (!page) throw new Error(`no chunk is made of ${PAGE}`);
      const files = withImports(page, chunks).filter(({ fileName }) => !html.includes(fileName));
      return files.flatMap(({ fileName, viteMetadata }) => [
        link('modulepreload', fileName),
        ...[...(viteMetadata?.importedCss ?? [])].map((file) => link('stylesheet', file)),
      ]);
    },
  },
};
