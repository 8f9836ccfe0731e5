export function findChromium(env?: Record<string, string | undefined>): string | undefined;
export function findFirefox(env?: Record<string, string | undefined>): string | undefined;
