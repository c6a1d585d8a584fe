/**
 * Compares a document's quotes with a text: its own, or a corrected one. Quotations are checked, not
 * facts: `found` says that the words stand in the transcript, nothing more.
 */
import type { Anchor, Citation, Link, QuotelineDocument } from '../schema/document';
import { QuotelineError } from '../schema/errors';
import { normalise } from '../text/normalise';
import { locate } from './locate';
import type { AnchorStatus, Located } from './located';
import { locateMention } from './mention';

export interface AnchorCheck {
  /** Id of the event or undated event that is cited. */
  readonly ownerId: string;
  readonly kind: 'citation' | 'link';
  /** Position in `citations` or `links`. */
  readonly index: number;
  readonly sourceId: string;
  /** The worse of passage and mention. */
  readonly status: AnchorStatus;
  readonly passage: Located;
  readonly mention: Located | null;
}

/** Texts by source id; a single text is for a document with one source. */
export type CorrectedText = string | Readonly<Record<string, string>>;

function textsOf(document: QuotelineDocument, corrected?: CorrectedText): Map<string, string> {
  const own = document.sources.flatMap(({ id, text }) =>
    text === undefined ? [] : [[id, text] as const],
  );
  if (corrected === undefined) return new Map(own);
  if (typeof corrected !== 'string') {
    const given = Object.entries(corrected).map(
      ([id, text]) => [id, normalise(text).text] as const,
    );
    return new Map([...own, ...given]);
  }
  const [only, ...more] = document.sources;
  if (!only || more.length > 0) {
    throw new QuotelineError('usage', `the document has ${document.sources.length} sources`, {
      expected: 'a text for each source id',
      hint: 'Check each source against its own text.',
    });
  }
  return new Map([[only.id, normalise(corrected).text]]);
}

const RANK: Record<AnchorStatus, number> = { found: 0, moved: 1, missing: 2 };
const worse = (a: AnchorStatus, b: AnchorStatus): AnchorStatus => (RANK[a] >= RANK[b] ? a : b);

function checkCitation(
  text: string,
  { passage, mention }: Citation,
): Pick<AnchorCheck, 'status' | 'passage' | 'mention'> {
  const at = locate(text, passage);
  const words = mention && locateMention(text, at, passage, mention);
  return {
    status: words ? worse(at.status, words.status) : at.status,
    passage: at,
    mention: words,
  };
}

const checkLink = (
  text: string,
  evidence: Anchor,
): Pick<AnchorCheck, 'status' | 'passage' | 'mention'> => {
  const passage = locate(text, evidence);
  return { status: passage.status, passage, mention: null };
};

/**
 * One check for each citation and link, in document order; none for a source whose text is not at hand.
 * Throws `QuotelineError` (`usage`) where one text is given for several sources.
 */
export function verifyAnchors(
  document: QuotelineDocument,
  corrected?: CorrectedText,
): AnchorCheck[] {
  const texts = textsOf(document, corrected);
  const checks: AnchorCheck[] = [];
  const add = (
    ownerId: string,
    kind: AnchorCheck['kind'],
    index: number,
    cited: Citation | Link,
  ): void => {
    const text = texts.get(cited.sourceId);
    if (text === undefined) return;
    const facts = 'passage' in cited ? checkCitation(text, cited) : checkLink(text, cited.evidence);
    checks.push({ ownerId, kind, index, sourceId: cited.sourceId, ...facts });
  };
  for (const { id, citations, links } of document.events) {
    citations.forEach((citation, index) => add(id, 'citation', index, citation));
    links.forEach((link, index) => add(id, 'link', index, link));
  }
  for (const { id, citations } of document.undated)
    citations.forEach((citation, index) => add(id, 'citation', index, citation));
  return checks;
}
