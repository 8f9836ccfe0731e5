import type { CDPSession, Page } from 'playwright';

/** A closed shadow root, held from outside of the page. */
export interface ClosedRoot {
  call<Args extends unknown[], T>(func: (root: ShadowRoot, ...args: Args) => T, args: Args): Promise<Awaited<T>>;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The last closed root among the children of the document element that has something in it. */
export async function closedRootOf(page: Page): Promise<ClosedRoot | null> {
  const session = await sessionOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
  // In a page without a root element it is the root itself.
  const places = root.children?.flatMap(top => [top, ...(top.children ?? [])]);
  const shadow = places
    ?.flatMap(node => node.shadowRoots ?? [])
    .findLast(node => node.shadowRootType === 'closed' && node.childNodeCount);
  if (!shadow) return null;
  const objectId = await hold(session, shadow.backendNodeId);
  return objectId === null ? null : { call: (func, args) => call(session, objectId, func, args) };
}

/** The node in a world of our own, where nothing that the page has patched is seen. Null where it has just gone. */
async function hold(session: CDPSession, backendNodeId: number): Promise<string | null> {
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'driver',
    });
    const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId });
    return object.objectId ?? null;
  } catch {
    return null;
  }
}

async function call<Args extends unknown[], T>(
  session: CDPSession,
  objectId: string,
  func: (root: ShadowRoot, ...args: Args) => T,
  args: Args,
): Promise<Awaited<T>> {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function (...args) { return (${func})(this, ...args); }`,
    arguments: args.map(value => ({ value })),
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Awaited<T>;
}

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}
