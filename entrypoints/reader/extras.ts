import { askBackground } from '../../utils/reader-messages.ts';

/** What the extra script with the typeface for low vision offers. */
export type MakeFaces = () => FontFace[];

const world = globalThis as unknown as Record<symbol, unknown>;

/** What has been asked for and is not there yet. */
const coming = new Map<string, Promise<unknown>>();

const handleOf = (name: string) => Symbol.for(`clearstory.extra.${name}`);

/** Called by an extra script: leaves in the isolated world what it has to offer. */
export function offerExtra(name: string, offer: unknown): void {
  world[handleOf(name)] = offer;
}

/** What an extra offers that has been brought before. */
export function presentExtra<Offer>(name: string): Offer | undefined {
  return world[handleOf(name)] as Offer | undefined;
}

/**
 * What the script `/extra-<name>.js` offers; it is brought into the page when it is asked for first. Undefined where it
 * cannot be had.
 */
export async function loadExtra<Offer>(name: string): Promise<Offer | undefined> {
  if (!presentExtra(name)) {
    const asked = coming.get(name) ?? askBackground('loadExtra', { name });
    coming.set(name, asked);
    await asked;
    coming.delete(name);
  }
  return presentExtra(name);
}
