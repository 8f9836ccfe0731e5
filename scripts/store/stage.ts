import { readFileSync } from 'node:fs';
import { launchChromium } from '../drive/chromium.ts';
import { type Driver, waitFor } from '../drive/driver.ts';
import { launchFirefox } from '../drive/firefox.ts';
import { serve } from '../drive/serve.ts';
import { ROOT } from '../lib/ensure.mjs';

const DEMO = `${ROOT}tests/fixtures/demo/`;

/** The demo stories at addresses as such pages have them. The hosts are of a kind that is never given to anybody. */
const ADDRESSES = {
  bakery: { file: 'the-baker-and-the-stranger.html', host: 'viralhearth.example' },
  ferry: { file: 'the-night-ferry.html', host: 'harbourpost.example' },
  garden: { file: 'a-garden-on-the-ninth-floor.html', host: 'rooftopweekly.example' },
} as const;

export type Story = keyof typeof ADDRESSES;
export type BrowserName = Driver['name'];

/** The built extension in a browser, and the demo stories on a web of their own. */
export interface Stage {
  readonly driver: Driver;
  /** Goes to a story, and waits until it stands still. */
  visit(story: Story): Promise<void>;
  /** Opens the reader on it with a click on the button. */
  read(story: Story): Promise<void>;
  close(): Promise<void>;
}

/** What stands in the address bar at a story. */
export const addressOf = (story: Story) => `${ADDRESSES[story].host}/${ADDRESSES[story].file.replace(/\.html$/, '')}`;

export async function setStage(browser: BrowserName): Promise<Stage> {
  const site = await serve(DEMO);
  for (const { file } of Object.values(ADDRESSES))
    site.add(`/${file.replace(/\.html$/, '')}`, readFileSync(DEMO + file, 'utf8'));
  const extension = `${ROOT}.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`;
  const launch = browser === 'chromium' ? launchChromium : launchFirefox;
  const driver = await launch({ extension, network: site.port });
  await driver.prefer({ reducedMotion: true });
  const visit = async (story: Story) => {
    await driver.open(`http://${addressOf(story)}`);
    await settled(driver);
  };
  return {
    driver,
    visit,
    read: async story => {
      await visit(story);
      await driver.clickToolbar();
      await driver.reader.waitOpen(60_000);
      await settled(driver);
    },
    close: async () => {
      await driver.close();
      await site.close();
    },
  };
}

/** Waits until two looks at the screen, one after the other, are the same. */
export async function settled(driver: Driver): Promise<Buffer> {
  let before = await driver.screenshot();
  return waitFor('the picture to stand still', async () => {
    await new Promise(resolve => setTimeout(resolve, 400));
    const now = await driver.screenshot();
    const still = now.equals(before);
    before = now;
    return still ? now : null;
  });
}
