import { adLabel } from './ad-label.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order in which they look: the surest marks first, so that weaker rules see less. */
export const rules: readonly Rule[] = [adLabel];
