import { waitFor } from '../../../scripts/drive/driver.ts';
import type { Stage } from './e2e.ts';

/** Brings the open reader to its top, near which the bar is always there. */
export async function showBar({ driver }: Pick<Stage, 'driver'>): Promise<void> {
  await driver().reader.evaluate(root => root.querySelector('.reader')?.scrollTo({ top: 0, behavior: 'instant' }));
  await waitFor('the bar', async () => (await driver().reader.count('.bar[data-away="false"]')) === 1);
}

/** Presses an item of the open reader's menu "More". */
export async function chooseMore({ driver }: Pick<Stage, 'driver'>, item: string): Promise<void> {
  await showBar({ driver });
  // It may still be on its way in when it is clicked first.
  await waitFor('the menu', async () => {
    if ((await driver().reader.count('.panel:popover-open .more')) > 0) return true;
    await driver().reader.click('button', 'More');
    return false;
  });
  await driver().reader.click('.more button', item);
}

/** A file once the browser has saved it. */
export function saved({ driver }: Pick<Stage, 'driver'>, name: string): Promise<Buffer> {
  return waitFor(`${name} to be saved`, async () => (await driver().downloads()).get(name));
}
