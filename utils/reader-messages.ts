import type { Reply, RequestEnvelope, ScriptRequest, ScriptRequests } from '../core/requests.ts';

const FAILED = { ok: false, reason: 'failed' } as const;

/**
 * Asks the background from within a page. Never throws and never rejects: the reader goes on without an answer. Does
 * not use WXT's `browser`, because in a content script's world `chrome` and `browser` can be elements of the page.
 */
export async function askBackground<K extends ScriptRequest>(
  kind: K,
  data: ScriptRequests[K]['data'],
): Promise<Reply<ScriptRequests[K]['reply']>> {
  try {
    const envelope: RequestEnvelope<K> = { clearstory: kind, data };
    const reply: unknown = await findSender()?.(envelope);
    return isReply<ScriptRequests[K]['reply']>(reply) ? reply : FAILED;
  } catch {
    // An element in the API's place, or an extension that is gone.
    return FAILED;
  }
}

type Send = (message: unknown) => Promise<unknown>;

function findSender(): Send | undefined {
  const world = globalThis as { chrome?: unknown; browser?: unknown };
  for (const api of [world.browser, world.chrome]) {
    const runtime = (api as { runtime?: { id?: unknown; sendMessage?: unknown } } | undefined)?.runtime;
    if (typeof runtime?.id !== 'string' || typeof runtime.sendMessage !== 'function') continue;
    return (runtime as { sendMessage: Send }).sendMessage.bind(runtime);
  }
  return undefined;
}

function isReply<T>(reply: unknown): reply is Reply<T> {
  return typeof (reply as { ok?: unknown } | null | undefined)?.ok === 'boolean';
}
