/** The built code that a published folder is made of; who builds and reads it is not this room's business. */
import { codeFile, type CodeFile } from './codeFile';

/** Text of the built files. */
export interface SiteAssets {
  /** The page that upgrades the prerendered one: one classic script and its stylesheet. */
  readonly pageScript: string;
  readonly pageStyle: string;
  /** `<quoteline-timeline>`, and the stylesheet that reserves its box. */
  readonly widgetScript: string;
  readonly widgetStyle: string;
  /** Inside the frame, and beside it in the article. */
  readonly frameScript: string;
  readonly hostScript: string;
}

/** Where each of them is found after `npm run build`, under `dist/`. */
export const ASSET_FILES: Readonly<Record<keyof SiteAssets, string>> = {
  pageScript: 'page/quoteline-page.js',
  pageStyle: 'page/quoteline-page.css',
  widgetScript: 'widget/quoteline.js',
  widgetStyle: 'widget/quoteline.css',
  frameScript: 'widget/quoteline-frame.js',
  hostScript: 'widget/quoteline-host.js',
};

export type SiteCode = Readonly<Record<keyof SiteAssets, CodeFile>>;

export const siteCode = (assets: SiteAssets): SiteCode => ({
  pageScript: codeFile('page', 'js', assets.pageScript),
  pageStyle: codeFile('page', 'css', assets.pageStyle),
  widgetScript: codeFile('widget', 'js', assets.widgetScript),
  widgetStyle: codeFile('widget', 'css', assets.widgetStyle),
  frameScript: codeFile('frame', 'js', assets.frameScript),
  hostScript: codeFile('loader', 'js', assets.hostScript),
});
