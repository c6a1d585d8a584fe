/**
 * One constructable stylesheet, adopted by every widget of the page: under `style-src 'self'` a
 * `<style>` element or attribute would be refused, this is not. The CSS is inlined at build time.
 */
import hostCss from '../components/widget/host.css?inline';
import widgetCss from '../components/widget/widget.css?inline';
import listCss from '../components/widget/list.css?inline';
import ribbonCss from '../components/widget/ribbon.css?inline';
import cardCss from '../components/widget/card.css?inline';
import markCss from '../components/widget/mark.css?inline';

let sheet: CSSStyleSheet | undefined;

export function adoptSheet(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync([hostCss, widgetCss, listCss, markCss, ribbonCss, cardCss].join('\n'));
  }
  root.adoptedStyleSheets = [sheet];
}
