/** Which part of a page is the talk: marked as such, else where most running words stand. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.ChildNode;

export const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Never part of what was said. */
const SKIPPED = new Set(
  'script style noscript template head nav footer aside form svg button select option iframe object embed video audio canvas dialog menu figure'.split(
    ' ',
  ),
);
const HIDDEN_ROLE = /^(?:navigation|banner|contentinfo|complementary|search|menu|dialog|alert)$/;
const CHROME =
  /(?:^|[\s_-])(?:nav|menu|breadcrumbs?|footer|sidebar|share|sharing|social|cookies?|banner|related|comments?|newsletter|subscribe|advert|ads|promo|skip-?link|pagination|toolbar)(?:$|[\s_-])/i;

export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.tagName)) return true;
  if (
    attributeOf(element, 'hidden') !== undefined ||
    attributeOf(element, 'aria-hidden') === 'true'
  )
    return true;
  if (HIDDEN_ROLE.test(attributeOf(element, 'role') ?? '')) return true;
  return CHROME.test(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`);
}

interface Weight {
  readonly element: Element;
  /** Characters of running text, those in links not counted. */
  readonly words: number;
}

/** Letters under each element, link texts left out. No recursion: hostile pages nest without end. */
function wordsUnder(root: Element): Map<Tree.Node, number> {
  const sizes = new Map<Tree.Node, number>([[root, 0]]);
  const stack: Tree.Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const child of 'childNodes' in node ? node.childNodes : []) {
      if (child.nodeName === '#text') {
        sizes.set(child, (child as Tree.TextNode).value.trim().length);
      } else if (isElement(child) && !isSkipped(child) && child.tagName !== 'a') {
        sizes.set(child, 0);
        stack.push(child);
      }
    }
  }
  // Parents were met before their children.
  for (const [node, words] of [...sizes].reverse()) {
    const parent = 'parentNode' in node ? node.parentNode : null;
    if (parent && sizes.has(parent))
      sizes.set(parent, (sizes.get(parent) ?? 0) + (sizes.get(node) ?? words));
  }
  return sizes;
}

const isMarked = (element: Element): boolean =>
  element.tagName === 'main' ||
  attributeOf(element, 'role') === 'main' ||
  element.tagName === 'article' ||
  attributeOf(element, 'itemprop') === 'articleBody';

/** Down from `root` as long as one child holds nearly all of the words. */
function narrow(root: Element, sizes: ReadonlyMap<Tree.Node, number>): Element {
  let element = root;
  for (;;) {
    const most = (sizes.get(element) ?? 0) * 0.85;
    const next = element.childNodes.find(
      (child): child is Element => isElement(child) && (sizes.get(child) ?? 0) > most,
    );
    if (!next || next.tagName === 'p') return element;
    element = next;
  }
}

export interface Main {
  readonly element: Element;
  /** Neither marked by the page nor clearly ahead of the rest. */
  readonly unsure: boolean;
}

export function findMain(body: Element): Main {
  const sizes = wordsUnder(body);
  const all = sizes.get(body) ?? 0;
  const marked = [...sizes].flatMap(([node, words]): Weight[] =>
    isElement(node) && isMarked(node) ? [{ element: node, words }] : [],
  );
  const best = marked.sort((a, b) => b.words - a.words)[0];
  // A page of many short articles is a list: then the whole of it is the text.
  if (best && best.words > all * 0.4) return { element: best.element, unsure: false };
  const element = narrow(body, sizes);
  return { element, unsure: element === body };
}
