import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Weights } from '../../core/article.ts';

const FILE = resolve(import.meta.dirname, '../../core/model/weights.ts');

/** Where a model comes from. */
export interface Source {
  readonly name: string;
  readonly source: string;
  readonly license: string;
  readonly pages: number;
}

/** Percents of blocks that models got wrong on sites of which they had seen no page. */
export interface Scores {
  readonly storyTakenForOther: number;
  readonly otherTakenForStory: number;
}

interface About {
  readonly features: readonly string[];
  readonly sources: readonly Source[];
  readonly scores: Scores;
}

/** Writes the model down as it ships. The date stays where the model does, so that the same run gives the same file. */
export async function writeWeights(weights: Weights, { features, sources, scores }: About): Promise<void> {
  const old = existsSync(FILE) ? await import(FILE) : null;
  const isSame = JSON.stringify(old?.WEIGHTS) === JSON.stringify(weights);
  const about = {
    trained: isSame ? old?.ABOUT.trained : new Date().toISOString().slice(0, 10),
    scores,
    sources: sources.map(({ name, source, license, pages }) => ({ name, source, license, pages })),
    features,
  };
  const text = `import type { Weights } from '../article.ts';

/** Written by \`npm run train\`: see scripts/train/README.md. */
export const WEIGHTS: Weights = ${JSON.stringify(weights, null, 2)};

/** What it was trained on, and the features by their numbers. Not shipped. */
export const ABOUT = ${JSON.stringify(about, null, 2)};
`;
  writeFileSync(FILE, text);
  execFileSync('npx', ['biome', 'check', '--write', FILE]);
}
