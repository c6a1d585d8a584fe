/** The widget's script as another version would have built it. */
import { build, type Rollup } from 'vite';

export interface Variant {
  readonly version: string;
  /** Of the documents that it can read. */
  readonly schemaVersion: number;
}

/** Built by the project's own config; only the two constants differ. */
export async function buildVariant({ version, schemaVersion }: Variant): Promise<string> {
  const constants: Readonly<Record<string, string>> = {
    '/src/version.ts': `export const VERSION = ${JSON.stringify(version)};`,
    '/src/schema/schemaVersion.ts': `export const SCHEMA_VERSION = ${schemaVersion};`,
  };
  const replaced = (id: string): string | undefined =>
    Object.entries(constants).find(([path]) => id.endsWith(path))?.[1];
  const built = (await build({
    mode: 'widget',
    logLevel: 'error',
    build: { write: false },
    plugins: [{ name: 'variant', enforce: 'pre', load: (id) => replaced(id) ?? null }],
  })) as Rollup.RollupOutput | Rollup.RollupOutput[];
  const chunk = [built]
    .flat()
    .flatMap(({ output }) => output)
    .find((file) => file.type === 'chunk');
  return chunk?.type === 'chunk' ? chunk.code : '';
}
