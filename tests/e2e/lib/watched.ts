import type { Driver } from '../../../scripts/drive/driver.ts';

/** In milliseconds; what waits inside of a call gives up long before, and says in vain for what. */
const ANSWERS_WITHIN = 300_000;
const SOON = 10_000;

/** The same, in which a call that never comes back fails in the end and says which one it was. Each is told of. */
export function watched<T extends object>(driver: T, onCall: (name: string) => void, name = ''): T {
  return new Proxy(driver, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (key === 'reader' && typeof value === 'object' && value !== null) return watched(value, onCall, 'reader.');
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        onCall(`${name}${String(key)}`);
        const answer: unknown = Reflect.apply(value, target, args);
        return answer instanceof Promise ? inTime(answer, `${name}${String(key)}(${args.map(brief)})`) : answer;
      };
    },
  });
}

/** What a person would see who came to a test that is stuck. */
export async function whereabouts(driver: Driver): Promise<string> {
  const ask = (what: string, answer: Promise<string>) =>
    inTime(answer, what, SOON).catch(error => `(${error.message})`);
  const address = await ask('The address', driver.address());
  const text = await ask('The reader', driver.reader.text());
  return `${driver.name} was at ${address}, ${text ? `and over the page stood: ${text.slice(0, 300)}` : 'with nothing of ours over the page'}`;
}

function inTime<T>(answer: Promise<T>, what: string, limit = ANSWERS_WITHIN): Promise<T> {
  let patience: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    patience = setTimeout(() => reject(new Error(`${what} has not answered for ${limit / 1000} s`)), limit);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(patience));
}

function brief(argument: unknown): string {
  return typeof argument === 'function' ? 'a function' : (JSON.stringify(argument) ?? '').slice(0, 80);
}
