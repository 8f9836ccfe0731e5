import { bundle } from '../bundle.ts';
import { isInline } from '../text/inline.ts';

/** Blocks that may hold words and other blocks side by side. */
const MIXED = 'div, section, article, main, header';

/** Makes paragraphs of the words that stand bare between blocks, so that each line can be judged by itself. */
export function standRuns(body: Element): void {
  for (const block of [body, ...body.querySelectorAll(MIXED)]) {
    if (![...block.children].some(child => !isInline(child))) continue;
    for (const run of runsIn(block)) {
      const paragraph = block.ownerDocument.createElement('p');
      run[0]?.before(paragraph);
      paragraph.append(bundle(run, block));
    }
  }
}

function runsIn(block: Element): ChildNode[][] {
  const runs: ChildNode[][] = [];
  let run: ChildNode[] = [];
  const end = () => {
    if (run.some(node => node.textContent?.trim())) runs.push(run);
    run = [];
  };
  for (const node of block.childNodes) {
    if (isWithin(node)) run.push(node);
    else end();
  }
  end();
  return runs;
}

/** Words and what flows with them; a break on its own parts two lines, and a picture stands by itself. */
function isWithin(node: ChildNode): boolean {
  if (node.nodeType === Node.TEXT_NODE) return true;
  if (!(node instanceof Element)) return false;
  return isInline(node) && node.localName !== 'img' && !node.querySelector('img, div, p, ul, table, figure');
}
