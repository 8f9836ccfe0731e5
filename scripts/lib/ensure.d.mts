export const ROOT: string;
export class Fixable extends Error {}
export function say(text: string): void;
export function ensurePackages(): void;
export function startedAgain(): boolean;
export function ensureBrowser(kind: 'chromium' | 'firefox'): string;
export function withAdvice(step: () => Promise<void>): Promise<void>;
