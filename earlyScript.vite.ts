/** What `src/app/early.ts` does stands in `index.html` itself, before all scripts and styles that it names. */
import { build, type Plugin, type Rollup } from 'vite';

const EARLY = 'src/app/early.ts';

/** One classic script that needs nothing else. */
async function earlyScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: EARLY, formats: ['iife'], name: 'early', fileName: 'early' },
    },
  })) as Rollup.RollupOutput[];
  const code = built[0]?.output[0].code;
  if (code === undefined) throw new Error(`nothing was made of ${EARLY}`);
  return code.trim();
}

/** Behind the encoding, which browsers look for in the first 1,024 bytes (HTML, 4.2.5.4). */
const PLACE = '<title>';

export const earlyInPage: Plugin = {
  name: 'early-in-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    async handler(html) {
      const script = `<script>${await earlyScript()}</script>\n    `;
      return html.replace(PLACE, () => script + PLACE);
    },
  },
};
