import { chartPlayers } from './charts.ts';
import { mediaPlayers, type Player } from './players.ts';
import { postPlayers } from './posts.ts';

const players: readonly Player[] = [...mediaPlayers, ...chartPlayers, ...postPlayers];

/** What a frame shows: the player, and the address a person would open. */
export interface Embed {
  readonly player: Player;
  readonly address: string;
}

/** What a frame of a known player shows; null for every other address. */
export function embedOf(frame: string, base: string): Embed | null {
  const url = webAddress(frame, base);
  if (!url) return null;
  for (const player of players) {
    const address = player.fromFrame(url);
    if (address) return { player, address };
  }
  return null;
}

/** The player that can show an address in a frame, and that frame; null where none can. */
export function frameOf(address: string): { readonly player: Player; readonly frame: string } | null {
  const url = webAddress(address);
  if (!url) return null;
  for (const player of players) {
    const frame = player.toFrame(url);
    if (frame) return { player, frame };
  }
  return null;
}

/** Whether an address is a film or a sound that the browser plays by itself, by its ending. */
export function fileKind(address: string): 'video' | 'audio' | null {
  const path = webAddress(address)?.pathname.toLowerCase() ?? '';
  if (/\.(?:mp4|m4v|webm|ogv)$/.test(path)) return 'video';
  return /\.(?:mp3|m4a|aac|oga|ogg|opus|flac|wav)$/.test(path) ? 'audio' : null;
}

function webAddress(given: string, base?: string): URL | null {
  if (!URL.canParse(given, base)) return null;
  const url = new URL(given, base);
  if (url.protocol === 'http:') url.protocol = 'https:';
  return url.protocol === 'https:' ? url : null;
}
