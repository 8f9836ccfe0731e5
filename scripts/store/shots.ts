import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type Stage, settled } from './stage.ts';

/** One picture of what somebody sees who uses it, in a window of a given size. */
export interface Shot {
  readonly name: string;
  /** What to see in it, in the words for the store. */
  readonly caption: string;
  take(stage: Stage): Promise<Buffer>;
}

/** Sites as somebody may have them, in the form in which they are stored. */
const SITES = '1 +harbourpost.example +rooftopweekly.example -bank.example =viralhearth.example -webmail.example';

/** In the order in which the stores show them, after the one that shows page and reader side by side. */
export const SHOTS: readonly Shot[] = [
  {
    name: '2-reader',
    caption: 'The whole article, set for reading.',
    take: async stage => {
      await stage.read('garden');
      return settled(stage.driver);
    },
  },
  {
    name: '3-removed',
    caption: 'Everything that was removed is listed, and comes back with one click.',
    take: async stage => {
      await stage.read('garden');
      await stage.driver.reader.evaluate(openKind, english.kind_ad.message);
      return settled(stage.driver);
    },
  },
  {
    name: '4-appearance',
    caption: 'Your typeface, size and theme, for all sites or for one.',
    take: async stage => {
      const { driver } = stage;
      await stage.read('ferry');
      await driver.reader.click('[popovertarget$="-appearance"]');
      // Without a display, Firefox draws its own parts light in the dark.
      await driver.reader.click(
        'label',
        driver.name === 'firefox' ? english.theme_sepia.message : english.theme_dark.message,
      );
      const shot = await settled(driver);
      await driver.background(browser => browser.storage.sync.clear());
      return shot;
    },
  },
  {
    name: '5-sites',
    caption: 'On each site: automatically, on click, or never.',
    take: async ({ driver }) => {
      await driver.background((browser, sites) => browser.storage.sync.set({ 'sites.0': sites }), SITES);
      await driver.grant('*://*.harbourpost.example/*', '*://*.rooftopweekly.example/*');
      await driver.open(`${driver.extensionOrigin}/options.html`);
      await settled(driver);
      // From its heading on, with some room above it.
      await driver.evaluate(() => {
        document.querySelector('h3:has(+ .sitelist)')?.scrollIntoView();
        scrollBy(0, -32);
      });
      const shot = await settled(driver);
      await driver.background(browser => browser.storage.sync.clear());
      return shot;
    },
  },
];

/** Sent into the page as source. */
function openKind(root: ShadowRoot, name: string): void {
  const kinds = Array.from(root.querySelectorAll<HTMLDetailsElement>('.removed__kind'));
  const wanted = kinds.find(kind => kind.textContent.includes(name));
  if (wanted) wanted.open = true;
  root.querySelector('.removed')?.scrollIntoView({ block: 'start' });
}
