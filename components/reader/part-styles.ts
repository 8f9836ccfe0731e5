import storyFolds from './story-folds.css?inline';
import storyLanguages from './story-languages.css?inline';
import storyWide from './story-wide.css?inline';

/** The sheets of what few stories have: code, tables and what folds, and letters that are set in another way than ours. */
export const partStyles: readonly string[] = [storyFolds, storyWide, storyLanguages];
