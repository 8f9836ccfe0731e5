import type { CDPSession } from 'playwright';
import { PATIENCE, waitFor } from './driver.ts';

/** The extension's service worker, reached by hand: Playwright loses sight of it once it has slept. */
export interface ExtensionWorker {
  isAwake(): Promise<boolean>;
  /** `within` so many milliseconds, or it fails. */
  evaluate(source: string, within?: number): Promise<unknown>;
  kill(): Promise<void>;
}

export function workerOf(session: CDPSession, id: string): ExtensionWorker {
  const find = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(one => one.type === 'service_worker' && one.url.startsWith(`chrome-extension://${id}/`));
  };
  const isAwake = async () => (await find()) !== undefined;
  return {
    isAwake,
    evaluate: async (source, within = PATIENCE) => {
      const target = await find();
      if (!target) throw new Error('The background is asleep: click the toolbar button first.');
      return evaluateIn(session, target.targetId, { source, within });
    },
    kill: async () => {
      const target = await find();
      if (target) await session.send('Target.closeTarget', { targetId: target.targetId });
      await waitFor('the background to fall asleep', async () => !(await isAwake()));
    },
  };
}

interface Answer {
  readonly id: number;
  readonly result?: {
    readonly result: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
  };
}

/** Attaches, asks, and lets go again: an attached worker would never sleep. */
async function evaluateIn(
  session: CDPSession,
  targetId: string,
  { source, within }: { source: string; within: number },
): Promise<unknown> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const answered = new Promise<Answer>((resolve, reject) => {
    // A worker that is about to go answers nothing, and says nothing of going.
    const patience = setTimeout(() => lose({ sessionId }), within);
    const settle = (act: () => void) => {
      clearTimeout(patience);
      session.off('Target.receivedMessageFromTarget', hear);
      session.off('Target.detachedFromTarget', lose);
      act();
    };
    const hear = (event: { sessionId: string; message: string }) => {
      if (event.sessionId !== sessionId) return;
      const message: Answer = JSON.parse(event.message);
      // Events of the worker come this way as well.
      if (message.id === 1) settle(() => resolve(message));
    };
    const lose = (event: { sessionId: string }) => {
      if (event.sessionId === sessionId)
        settle(() => reject(new Error('The background went away while it was asked.')));
    };
    session.on('Target.receivedMessageFromTarget', hear);
    session.on('Target.detachedFromTarget', lose);
  });
  const params = { expression: source, awaitPromise: true, returnByValue: true };
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
  await session.send('Target.sendMessageToTarget', { sessionId, message });
  const { result } = await answered;
  await session.send('Target.detachFromTarget', { sessionId });
  const failure = result?.exceptionDetails;
  if (failure) throw new Error(failure.exception?.description ?? failure.text);
  return result?.result.value;
}
