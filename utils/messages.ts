import { type Browser, browser } from '#imports';
import type { AnyRequests, PageRequests, Reply, RequestEnvelope, ScriptRequests } from '../core/requests.ts';
import { isRecord } from '../core/settings.ts';

/** Where in the browser a request from a page comes from. */
export interface Place {
  readonly tabId: number;
  /** The document's address, as the browser says it. */
  readonly url: string;
  readonly incognito: boolean;
}

type Handlers<R, Extra extends unknown[]> = {
  readonly [K in keyof R]: (data: Data<R[K]>, ...extra: Extra) => Promise<ReplyOf<R[K]>>;
};
type Data<R> = R extends { data: infer D } ? D : never;
type ReplyOf<R> = R extends { reply: infer V } ? V : never;

/** One function for each request. Those for scripts in pages learn where they were called from. */
export type ScriptHandlers = Handlers<ScriptRequests, [Place]>;
export type PageHandlers = Handlers<PageRequests, []>;

/**
 * Listens to our own scripts and pages, and to nobody else: a script must be in the top frame of a tab, a page must be
 * one of the extension's. Data from scripts is checked by their handlers, because a page may have got hold of one.
 */
export function listen(handlers: { readonly scripts: ScriptHandlers; readonly pages: PageHandlers }): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    const handled = route(handlers, message, sender);
    if (!handled) return false;
    handled.then(
      value => answer({ ok: true, value } satisfies Reply<unknown>),
      () => answer({ ok: false, reason: 'failed' } satisfies Reply<unknown>),
    );
    return true;
  });
}

type AnyHandler = (data: unknown, place?: Place) => Promise<unknown>;

function route(
  handlers: { readonly scripts: ScriptHandlers; readonly pages: PageHandlers },
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id || !isRecord(message) || typeof message.clearstory !== 'string')
    return undefined;
  const kind = message.clearstory;
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) {
    if (!Object.hasOwn(handlers.pages, kind)) return undefined;
    return (handlers.pages[kind as keyof PageHandlers] as AnyHandler)(message.data);
  }
  const { tab, url, frameId } = sender;
  if (tab?.id === undefined || !url || frameId !== 0 || !Object.hasOwn(handlers.scripts, kind)) return undefined;
  const place = { tabId: tab.id, url, incognito: tab.incognito };
  return (handlers.scripts[kind as keyof ScriptHandlers] as AnyHandler)(message.data, place);
}

/** Asks the background from one of our own pages. */
export async function ask<K extends keyof PageRequests>(
  kind: K,
  data: PageRequests[K]['data'],
): Promise<Reply<PageRequests[K]['reply']>> {
  const envelope: RequestEnvelope<K & keyof AnyRequests> = { clearstory: kind, data };
  return (await browser.runtime.sendMessage(envelope)) as Reply<PageRequests[K]['reply']>;
}
