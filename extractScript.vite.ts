/** What is done to the script of extraction, the largest that a transcript needs. */

/**
 * Most functions of extraction run at its first text. Browsers that know this hint (V8, "explicit compile hints")
 * compile them while they parse the script, instead of looking over each and parsing it again when it is called.
 */
const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** Vite's own minifier leaves 1.8 KB (gzip). Nothing here is called with `new` but classes: other functions may be arrows. */
export async function minifiedAgain(script: string): Promise<string> {
  const { minify } = await import('terser');
  const { code = script } = await minify(script, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    format: { preamble: COMPILED_AT_ONCE },
  });
  return code;
}

export const extractScript = {
  name: 'extract-script',
  async generateBundle(
    _options: unknown,
    bundle: Record<string, { name?: string; code?: string }>,
  ) {
    for (const chunk of Object.values(bundle))
      if (chunk.name === 'extract.worker' && chunk.code !== undefined)
        chunk.code = await minifiedAgain(chunk.code);
  },
};
