import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import config from '../../vitest.config.ts';
import { ROOT } from './lib/sources.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly steps: readonly Step[];
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = `${ROOT}.github/workflows/`;
const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { scripts: Record<string, string> };
const workflows = new Map(
  readdirSync(FOLDER).map(file => [basename(file, '.yml'), parse(readFileSync(FOLDER + file, 'utf8')) as Workflow]),
);
const actionAt = (path: string) =>
  parse(readFileSync(`${ROOT}${path}/action.yml`, 'utf8')) as { runs: { steps: readonly Step[] } };
const stepsOf = (workflow: Workflow) => Object.values(workflow.jobs).flatMap(job => job.steps);
const runsOf = (workflow: Workflow) => stepsOf(workflow).flatMap(step => step.run ?? []);

/** The script that a step calls; what calls none is one of the two things that only GitHub's own tool can do. */
const scriptIn = (run: string) => /^npm run ([\w:-]+)(?: -- "\$GITHUB_REF_NAME")?$/.exec(run)?.[1];
const GITHUBS_OWN = /^(find release-output .*)?gh release (create|upload) /;

/** Every script of package.json that a workflow ends up with, and those that they call in turn. */
function reached(names: readonly string[]): string[] {
  const next = names.flatMap(name =>
    Array.from((scripts[name] ?? '').matchAll(/npm run (?:-s )?([\w:-]+)/g), found => found[1] ?? ''),
  );
  return next.length > 0 ? [...names, ...reached(next)] : [...names];
}

test('each asks one question, and together they ask all', () => {
  expect([...workflows.keys()].toSorted()).toEqual(['build', 'check', 'dom', 'e2e-chromium', 'e2e-firefox', 'release']);
});

describe.each([...workflows])('%s', (file, workflow) => {
  test('has the name of its file, and begins with its question', () => {
    expect(workflow.name).toBe(file);
    expect(readFileSync(`${FOLDER}${file}.yml`, 'utf8')).toMatch(/^# .+\?\n/);
  });

  test('runs what everybody here can run: scripts of package.json', () => {
    for (const run of runsOf(workflow)) {
      const script = scriptIn(run);
      if (script === undefined) expect(run).toMatch(GITHUBS_OWN);
      else expect(Object.keys(scripts), run).toContain(script);
    }
  });

  test('takes no action that could change behind its name', () => {
    for (const uses of stepsOf(workflow).flatMap(step => step.uses ?? [])) {
      const own = uses.startsWith('./') ? actionAt(uses).runs.steps.flatMap(step => step.uses ?? []) : [uses];
      for (const name of own) expect(name).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
    }
  });

  test('may read, leaves no key behind, and does not run for ever', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
      if (file !== 'release') expect(job).not.toHaveProperty('permissions');
      const checkout = job.steps.find(step => step.uses?.startsWith('actions/checkout@'));
      expect(checkout?.with?.['persist-credentials']).toBe(false);
    }
  });

  test('looks at every change, and the release at tags alone', () => {
    expect(Object.keys(workflow.on)).toEqual(file === 'release' ? ['push'] : ['push', 'pull_request']);
  });
});

test('every kind of test is run by one of them', () => {
  const called = reached([...workflows.values()].flatMap(runsOf).flatMap(run => scriptIn(run) ?? []));
  const commands = called.map(name => scripts[name]).join('\n');
  const kinds = (config.test?.projects ?? []).map(project => (project as { test: { name: string } }).test.name);
  expect(kinds.length).toBeGreaterThan(3);
  for (const kind of kinds) expect(commands).toMatch(new RegExp(`--project ${kind}\\b`));
  expect(called).toEqual(expect.arrayContaining(['types', 'lint', 'unused', 'lint:firefox', 'check:reproducible']));
});

test('end to end, each browser has its own', () => {
  for (const browser of ['chromium', 'firefox']) {
    const envs = stepsOf(workflows.get(`e2e-${browser}`) as Workflow).flatMap(step => step.env?.BROWSER ?? []);
    expect(envs).toEqual([browser]);
  }
});
