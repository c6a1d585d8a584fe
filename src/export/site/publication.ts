/**
 * What a published page knows of its own folder: the files that its Embed dialog names in snippets.
 * A page that was not published has none, and shows no such dialog.
 */
import type { CodeFile } from './codeFile';

type Named = Pick<CodeFile, 'path' | 'integrity'>;

export interface PublishedFile {
  readonly path: string;
  /** In English. */
  readonly title: string;
  /** As in `quoteline export --to`; `document` for the document itself. */
  readonly format: string;
}

export interface Publication {
  /** Full address of the folder, with its last `/`; `null` where it was not given to `publish`. */
  readonly address: string | null;
  readonly widget: Named;
  readonly widgetStyle: Named;
  readonly loader: Named;
  /** Downloads, as paths in the folder. */
  readonly downloads: readonly PublishedFile[];
}

/** Ids of the JSON blocks in a published page. */
export const PUBLICATION_ID = 'quoteline-publication';
export const DOCUMENT_ID = 'quoteline-document';
/** The prerendered page lies in this element. */
export const PAGE_ID = 'app';

export const named = ({ path, integrity }: CodeFile): Named => ({ path, integrity });
