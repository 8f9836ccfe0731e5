import { type MouseButton, type Reader, waitFor, waitForRest } from './driver.ts';

/** What a browser has to offer so that the closed root can be read and clicked in. */
export interface RootAccess {
  /** Whether there is a closed root with something in it. */
  hasRoot(): Promise<boolean>;
  evaluate: Reader['evaluate'];
  clickAt(x: number, y: number, button: MouseButton): Promise<void>;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly covered: boolean;
}

/** Everything that is the same in both browsers. */
export function makeReader(access: RootAccess): Reader {
  const { hasRoot, evaluate, clickAt } = access;
  const isOpen = async () =>
    // It may go between the two looks.
    (await hasRoot()) && (await evaluate(root => root.querySelector('article') !== null).catch(() => false));
  /** Nothing else comes any more; so it is where the reader has gone meanwhile. */
  const isWhole = async () =>
    !(await hasRoot()) || evaluate(root => root.querySelector('.foot[aria-busy]') === null).catch(() => true);
  return {
    isOpen,
    evaluate,
    waitOpen: async limit => {
      await waitFor('the reader to open', isOpen, limit);
      await waitFor('what is drawn around the story', isWhole);
    },
    notice: (text = /./, limit) => {
      const find = async () => {
        const notice = (await hasRoot()) ? await evaluate(noticeOf).catch(() => '') : '';
        return text.test(notice) ? notice : '';
      };
      return waitFor(`a notice like ${text}`, find, limit);
    },
    waitClosed: async () => void (await waitFor('the reader to close', async () => !(await hasRoot()))),
    text: async () => ((await hasRoot()) ? evaluate(textOf) : ''),
    html: async () => ((await hasRoot()) ? evaluate(root => root.innerHTML) : ''),
    count: async selector =>
      (await hasRoot()) ? evaluate((root, wanted: string) => root.querySelectorAll(wanted).length, selector) : 0,
    click: async (selector, text = '', button = 'left') => {
      const spot = await waitForRest(`${selector} ${text && `“${text}”`} to be clickable in the reader`, async () => {
        const found = (await hasRoot()) ? await evaluate(spotOf, selector, text) : null;
        return found && !found.covered ? found : null;
      });
      await clickAt(spot.x, spot.y, button);
    },
  };
}

function noticeOf(root: ShadowRoot): string {
  return root.querySelector('article') ? '' : (root.querySelector('.notice-text')?.textContent.trim() ?? '');
}

function textOf(root: ShadowRoot): string {
  return Array.from(root.children, child => ('innerText' in child ? String(child.innerText) : '')).join('\n');
}

function spotOf(root: ShadowRoot, selector: string, text: string): Spot | null {
  const element = Array.from(root.querySelectorAll(selector)).find(one => one.textContent.includes(text));
  if (!element) return null;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  // The first line's box: the middle of a link over two lines may lie between them.
  const box = element.getClientRects()[0];
  if (!box) return null;
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const hit = root.elementFromPoint(x, y);
  const label = element.closest('label') ?? element;
  return { x, y, covered: !hit || !(label.contains(hit) || hit.contains(element)) };
}
