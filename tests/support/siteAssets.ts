/** Stand-ins for the built files, where a test is about what is written around them. */
import type { SiteAssets } from '../../src/export/site/assets';

export const fakeAssets = (version = '1'): SiteAssets => ({
  pageScript: `/* page ${version} */`,
  pageStyle: `/* page style ${version} */`,
  widgetScript: `/* widget ${version} */`,
  widgetStyle: `/* widget style ${version} */`,
  frameScript: `/* frame ${version} */`,
  hostScript: `/* loader ${version} */`,
});
