import { waitFor } from '../../../scripts/drive/driver.ts';
import type { Stage } from './e2e.ts';
import { switchTo } from './tabs.ts';

/** A page that anybody would call a story. */
export const story = (title: string) => `<!doctype html><title>${title}</title>
<main><article><h1>${title}</h1>${STORY}</article></main><a id="home" href="/">Home</a>`;

export const STORY = Array.from(
  { length: 14 },
  (_, n) => `<p>On evening ${n} the ferryman counted the lamps on the far bank, and wrote the number on the wall.</p>`,
).join('\n');

/** What the tests of sites that open by themselves have in common. `proof.test` must be one, with access to it. */
export function always(stage: Stage) {
  const { driver, site } = stage;
  let proofs = 0;
  const at = (path: string, host = 'story.test') => site().url(path, host);
  /** Writes the list; `proof.test` is always on it. */
  const list = (text: string) =>
    driver().background(
      (browser, entries) => browser.storage.sync.set({ 'sites.0': `1 +proof.test ${entries}` }),
      text,
    );
  const registered = () =>
    driver().background(async browser => {
      const scripts = await browser.scripting.getRegisteredContentScripts();
      return scripts.flatMap(script => [...(script.matches ?? []), ...(script.excludeMatches ?? []).map(m => `!${m}`)]);
    });
  /** Makes the tab whose address ends like this the current one. */
  const showing = (ending: string) =>
    waitFor(`a tab at ${ending}`, () => switchTo(stage, address => address.endsWith(ending)));
  /**
   * Until a reader has opened by itself on a page that came later, in another tab: whatever was to happen in the tabs
   * before has had its time, and is looked at before that tab is closed. No tab is the current one then.
   */
  const proven = async (look?: () => Promise<void>) => {
    const proof = `/proof-${proofs++}`;
    site().add(proof, story('The proof'));
    await driver().openTab(at(proof, 'proof.test'));
    await driver().reader.waitOpen();
    await look?.();
    await closeTabs('*://proof.test/*');
  };
  /** The same, and the tab with this ending is the current one again. */
  const settled = async (ending: string) => {
    await proven();
    await showing(ending);
  };
  const closeTabs = (pattern: string) =>
    driver().background(async (browser, url) => {
      const tabs = await browser.tabs.query({ url });
      await browser.tabs.remove(tabs.flatMap(tab => tab.id ?? []));
    }, pattern);
  /** Goes to a page and says whether the reader opened there by itself. */
  const opensAt = async (path: string, host?: string) => {
    await driver().open(at(path, host));
    await settled(path);
    return driver().reader.isOpen();
  };
  return { at, list, registered, showing, proven, settled, closeTabs, opensAt };
}
