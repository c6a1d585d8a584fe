/**
 * Unpacks the Chromium inside `@sparticuz/chromium` so that it runs on a bare Linux: its own
 * unpacking serves AWS Lambda only and leaves out the libraries and fonts that a bare machine lacks.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import tar from 'tar-fs';

interface Unpacked {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

// Without a font configuration of its own every text has zero width on a machine without fonts.
const fontsConf = (fonts: string, cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`;

/** The package's own folder: its entry points lie at different depths, its manifest is not exported. */
async function packageFolder(): Promise<string> {
  let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  while (!(await exists(join(folder, 'bin', 'chromium.br')))) {
    if (folder === dirname(folder)) throw new Error('@sparticuz/chromium holds no bin/chromium.br');
    folder = dirname(folder);
  }
  return folder;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const untar = (archive: string, into: string): Promise<void> =>
  pipeline(createReadStream(archive), createBrotliDecompress(), tar.extract(into));

async function unpack(from: string, into: string): Promise<void> {
  const binary = join(into, 'chromium');
  await Promise.all([
    pipeline(
      createReadStream(join(from, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(binary),
    ),
    untar(join(from, 'al2023.tar.br'), join(into, 'al2023')),
    untar(join(from, 'fonts.tar.br'), join(into, 'fonts')),
    untar(join(from, 'swiftshader.tar.br'), into),
  ]);
  await chmod(binary, 0o755);
}

/** Two test runs at once may both unpack: each into a folder of its own, the first rename wins. */
async function unpackOnce(from: string, home: string): Promise<void> {
  await mkdir(dirname(home), { recursive: true });
  const temporary = await mkdtemp(`${home}-`);
  await unpack(from, temporary);
  await rename(temporary, home).catch(() => rm(temporary, { recursive: true, force: true }));
}

export async function unpackChromium(): Promise<Unpacked> {
  const folder = await packageFolder();
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const version = (manifest as { version: string }).version;
  const home = join(process.cwd(), 'node_modules', '.cache', `quoteline-chromium-${version}`);
  if (!(await exists(join(home, 'chromium')))) await unpackOnce(join(folder, 'bin'), home);
  const conf = join(home, 'fonts.conf');
  await writeFile(conf, fontsConf(join(home, 'fonts'), join(home, 'font-cache')));
  const libraries = [join(home, 'al2023', 'lib'), home];
  return {
    executablePath: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [...libraries, process.env['LD_LIBRARY_PATH'] ?? '']
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: conf,
    },
  };
}
