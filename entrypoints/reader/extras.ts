import { askBackground } from '../../utils/reader-messages.ts';

/** What the extra script with the typeface for low vision offers. */
export type MakeFaces = () => FontFace[];

const world = globalThis as unknown as Record<symbol, unknown>;

const handleOf = (name: string) => Symbol.for(`clearstory.extra.${name}`);

/** Called by an extra script: leaves in the isolated world what it has to offer. */
export function offerExtra(name: string, offer: unknown): void {
  world[handleOf(name)] = offer;
}

/**
 * What the script `/extra-<name>.js` offers; it is brought into the page when it is asked for first. Undefined where it
 * cannot be had.
 */
export async function loadExtra<Offer>(name: string): Promise<Offer | undefined> {
  const handle = handleOf(name);
  if (world[handle] === undefined) await askBackground('loadExtra', { name });
  return world[handle] as Offer | undefined;
}
