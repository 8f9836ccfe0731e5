import { connect, type Socket } from 'node:net';

/** A connection to Firefox's own remote control. Frames are `length:json`, a command is `[0, id, name, params]`. */
export interface Marionette {
  send(name: string, params?: object): Promise<unknown>;
  /** Runs in a page (`content`) or in the browser itself (`chrome`), and gives back what the function returns. */
  run<T>(context: 'content' | 'chrome', source: string, args: unknown[], sandbox?: 'system'): Promise<T>;
  end(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await open(port);
  const waiting = new Map<number, Waiting>();
  let next = 1;
  let context = 'content';
  socket.on('close', () => {
    for (const one of waiting.values()) one.reject(new Error('Firefox has gone.'));
    waiting.clear();
  });
  const send = (name: string, params: object = {}) =>
    new Promise<unknown>((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject: error => reject(new Error(`${name}: ${error.message}`)) });
      const body = JSON.stringify([0, id, name, params]);
      socket.write(`${Buffer.byteLength(body)}:${body}`);
    });
  readFrames(socket, frame => {
    const [, id, error, value] = frame;
    const one = waiting.get(id);
    waiting.delete(id);
    if (error) one?.reject(new Error(`${error.message}`));
    else one?.resolve(value);
  });
  // Commands are answered in turn, but "switch, then run" of two callers must not interleave.
  let last: Promise<unknown> = Promise.resolve();
  const inContext = async (wanted: string, source: string, args: unknown[], sandbox?: string) => {
    if (context !== wanted) await send('Marionette:SetContext', { value: wanted });
    context = wanted;
    const script = `return (${source})(...arguments)`;
    return send('WebDriver:ExecuteScript', { script, args, ...(sandbox ? { sandbox } : {}) });
  };
  const run = async <T>(wanted: string, source: string, args: unknown[], sandbox?: string): Promise<T> => {
    const turn = last.then(() => inContext(wanted, source, args, sandbox));
    last = turn.catch(() => undefined);
    return ((await turn) as { value: T }).value;
  };
  return {
    send: (name, params) => {
      const turn = last.then(async () => {
        if (context !== 'content') await send('Marionette:SetContext', { value: 'content' });
        context = 'content';
        return send(name, params);
      });
      last = turn.catch(() => undefined);
      return turn;
    },
    run,
    end: () => socket.destroy(),
  };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });
}

type Frame = [type: number, id: number, error: { message: string } | null, value: unknown];

function readFrames(socket: Socket, take: (frame: Frame) => void): void {
  let rest = Buffer.alloc(0);
  let greeted = false;
  socket.on('data', chunk => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || rest.length < end) return;
      const message = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      if (greeted) take(message);
      greeted = true;
    }
  });
}
