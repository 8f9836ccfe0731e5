import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from './lib/sources.ts';

/** Where, and what it does there. */
const SUBJECT = /^[^\s:][^:]{0,39}: \S.*[^.\s]$/;
const LONGEST = 72;

const git = (...args: string[]) => spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });

/** Messages of what is not in the main branch yet, and can still be mended; none in a copy without a history. */
function newMessages(): string[] {
  const main = ['origin/main', 'main'].find(name => git('rev-parse', '--verify', '--quiet', name).status === 0);
  const { stdout } = git('log', '--no-merges', '-z', '--format=%B', main ? `${main}..HEAD` : '-1');
  return (stdout ?? '')
    .split('\0')
    .map(message => message.trimEnd())
    .filter(Boolean);
}

function faultsOf(message: string): string[] {
  const [subject = '', second = ''] = message.split('\n');
  return [
    SUBJECT.test(subject) ? '' : 'begin with “area: verb …”, without a full stop at its end',
    subject.length <= LONGEST ? '' : `keep the first line within ${LONGEST} characters`,
    second === '' ? '' : 'leave a blank line, then say why',
  ].flatMap(fault => (fault ? [`“${subject}”: ${fault}`] : []));
}

test('every new commit says in its first line where and what, and why below', () => {
  expect(newMessages().flatMap(faultsOf)).toEqual([]);
});

test.each([
  ['Fix it', 'area'],
  ['reader: close the panel when its button goes.', 'full stop'],
  [`reader: ${'close '.repeat(12)}`, '72'],
  ['reader: close the panel\nbecause its button has gone', 'blank line'],
])('%s is noticed', (message, advice) => {
  expect(faultsOf(message).join()).toContain(advice);
});

test('what is asked for passes', () => {
  expect(faultsOf('judges/related: keep cards within a story\n\nThey were taken for teasers.')).toEqual([]);
});
