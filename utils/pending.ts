import { browser } from '#imports';
import { PendingStates } from './pending-states.ts';

/** The wish that the browser's answer is waited for. */
export const pending = new PendingStates(browser.storage.session, Date.now);
