import pixelmatch from 'pixelmatch';

/** How large a small picture is beside the one it was made of: large enough to see which line has moved. */
const SCALE = 1 / 3;
/** Half of what a good eye needs; the same machine draws the same page alike to the last point. */
const THRESHOLD = 0.03;
const QUALITY = 0.5;

/** What has changed from one picture to another. */
export interface Difference {
  /** Share of the points that are not what they were, from 0 to 1. */
  readonly share: number;
  /** Address of a picture in which they are marked; '' where both pictures are the same, or not of one size. */
  readonly marked: string;
}

/** Makes a picture small enough to be kept in the repository. Takes and gives `data:` addresses. */
export async function shrinkPicture(address: string): Promise<string> {
  const picture = await load(address);
  const canvas = new OffscreenCanvas(Math.round(picture.width * SCALE), Math.round(picture.height * SCALE));
  const pen = penFor(canvas);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return addressOf(canvas);
}

/** Compares two pictures point by point. Takes `data:` addresses. */
export async function comparePictures(before: string, now: string): Promise<Difference> {
  const [old, young] = await Promise.all([load(before), load(now)]);
  const { width, height } = old;
  if (young.width !== width || young.height !== height) return { share: 1, marked: '' };
  const canvas = new OffscreenCanvas(width, height);
  const pen = penFor(canvas);
  const [was, is] = [old, young].map(picture => {
    pen.drawImage(picture, 0, 0);
    return pen.getImageData(0, 0, width, height).data;
  });
  const marks = pen.createImageData(width, height);
  const options = { threshold: THRESHOLD, includeAA: true };
  const changed = was && is ? pixelmatch(was, is, marks.data, width, height, options) : 0;
  if (changed === 0) return { share: 0, marked: '' };
  pen.putImageData(marks, 0, 0);
  return { share: changed / (width * height), marked: await addressOf(canvas) };
}

async function load(address: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  return picture;
}

function penFor(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser cannot draw.');
  return pen;
}

async function addressOf(canvas: OffscreenCanvas): Promise<string> {
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
  const { promise, resolve } = Promise.withResolvers<string>();
  const reader = new FileReader();
  reader.onload = () => resolve(String(reader.result));
  reader.readAsDataURL(blob);
  return promise;
}
