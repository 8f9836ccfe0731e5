import type { Block } from '../blocks/block.ts';
import type { Page } from '../blocks/page.ts';
import { fold } from '../text/fold.ts';

/** Parts of names by which pages call a picture's words. */
const NAMED: ReadonlySet<string> = new Set(
  'caption captions gallerytext credit credits copyright legend bildunterschrift legende'.split(' '),
);
/** Characters of a caption; what the picture says of itself, word for word, may be longer. */
const LONGEST = 300;
const LONGEST_TOLD = 900;
/** What tells more than a label does (folded characters): a picture and a heading may share a name. */
const TELLING = 15;
/** A credit says whose picture it is, shortly. */
const CREDIT =
  /©|\((?:AP|AFP|Reuters|dpa)\b|\/(?:dpa|AFP|AP|EPA|APA|SDA|Getty)\b|\b(?:Getty|Reuters|Shutterstock|Unsplash|iStock|Alamy|Pexels)\b/i;
const CREDIT_WORD =
  /(?:^|[.!?”"] )(?:photo|image|picture|credit|foto|bild|quelle|crédit|imagen|imagem|fuente|fonte|фото|写真)s?\b\s*[:(/]/i;
const LONGEST_CREDIT = 220;

/**
 * The captions that stand beside their pictures and not in a figure with them: the block right behind a picture that
 * names itself one, gives a credit, or says what the picture says of itself. By caption, the picture.
 */
export function findCaptions(page: Page): Map<Block, Block> {
  const captions = new Map<Block, Block>();
  for (const block of page.blocks) {
    const picture = page.blocks[block.index - 1];
    if (picture?.kind !== 'media' || picture.size > 0 || block.size === 0) continue;
    if (block.kind === 'heading' || block.kind === 'table' || block.kind === 'code' || block.size > LONGEST_TOLD)
      continue;
    if (isInFigure(block) || isInFigure(picture)) continue;
    if (isCaption(block, picture)) captions.set(block, picture);
  }
  return captions;
}

function isCaption(block: Block, picture: Block): boolean {
  const isShort = block.size <= LONGEST;
  if (isShort && block.kind !== 'item' && standsAlone(block, picture)) return true;
  if (isShort && isNamed(block) && standsTogether(block, picture)) return true;
  const isCredit = block.size <= LONGEST_CREDIT && (CREDIT.test(block.text) || CREDIT_WORD.test(block.text));
  return (isCredit && block.kind !== 'item') || saysOfItself(picture, fold(block.text));
}

function isNamed(block: Block): boolean {
  const around = [block.container, block.container.parent];
  const wraps = block.wraps.map(wrap => wrap.getAttribute('class') ?? '');
  return (
    around.some(container => container?.names.isMadeOf(NAMED)) ||
    wraps.some(names =>
      names
        .toLowerCase()
        .split(/[^a-z]+/)
        .some(part => NAMED.has(part)),
    )
  );
}

/** Whether a small box holds the two and nothing else. */
function standsAlone(block: Block, picture: Block): boolean {
  for (let around = block.container.parent; around; around = around.parent) {
    if (around.first > picture.index) continue;
    return around.first === picture.index && around.last === block.index + 1 && around.tag !== 'body';
  }
  return false;
}

/** Whether nothing but a wrapper or two is between them. */
function standsTogether(block: Block, picture: Block): boolean {
  let around = block.container.parent;
  for (let steps = 0; around && steps < 3; around = around.parent, steps++)
    if (around.first <= picture.index && around.last > block.index) return true;
  return block.container === picture.container || block.container.parent === picture.container;
}

function isInFigure(block: Block): boolean {
  for (let around = block.container as Block['container'] | null; around; around = around.parent)
    if (around.tag === 'figure') return true;
  return false;
}

/** Whether the picture bears these words for those who do not see it. */
function saysOfItself(picture: Block, words: string): boolean {
  if (words.length < TELLING) return false;
  const images = picture.leaves.filter((leaf): leaf is Element => leaf.nodeType === 1);
  return images.some(image => ['alt', 'title'].some(name => fold(image.getAttribute(name) ?? '').startsWith(words)));
}
