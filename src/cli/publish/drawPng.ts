/**
 * SVG → PNG without a browser: resvg (WebAssembly, so one package for every platform) and the font
 * Rubik (SIL Open Font License), which holds Latin, Cyrillic, Hebrew and Arabic in one file. resvg
 * shapes a text with one font at a time and drops it where two disagree, hence no family of fonts.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(import.meta.url);
const FAMILY = 'Rubik';
const FONT_FILES = ['400Regular/Rubik_400Regular.ttf', '700Bold/Rubik_700Bold.ttf'];

let ready: Promise<void> | undefined;
let fonts: Promise<Uint8Array[]> | undefined;

const packageFile = (path: string): Promise<Buffer> => readFile(require.resolve(path));

/** Twice the CSS px by default, for screens that have two pixels to one. */
export async function drawPng(svg: string, scale = 2): Promise<Uint8Array> {
  ready ??= packageFile('@resvg/resvg-wasm/index_bg.wasm').then((wasm) => initWasm(wasm));
  fonts ??= Promise.all(FONT_FILES.map((file) => packageFile(`@expo-google-fonts/rubik/${file}`)));
  await ready;
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers: await fonts, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
  });
  return picture.render().asPng();
}
