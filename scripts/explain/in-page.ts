import { haveExtras } from '../../core/all-extras.ts';
import { judgePage } from '../../core/judges/judge-page.ts';
import { type Explained, explain } from './explain.ts';

/** Judges the current document, and says of each of its blocks what was said of it, by whom and why. */
async function explainPage(): Promise<Explained[]> {
  return explain(await judgePage(haveExtras, document, {}));
}

Object.assign(globalThis, { explainPage });
