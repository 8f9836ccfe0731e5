import { dress } from '../../components/reader/host.ts';
import { mountReader } from '../../components/reader/mount-reader.tsx';
import { toolStyles } from '../../components/reader/tool-styles.ts';
import { makeActions } from './actions.ts';
import type { Opened } from './opened.ts';
import { siteChoice } from './site.ts';

/** Draws everything around a painted story, and connects it with the page and the background. */
export function drawTools(opened: Opened): () => void {
  const { given, input, place } = opened;
  const { preferences } = input.site;
  dress(opened.shell.root, toolStyles);
  return mountReader(opened.painted, {
    ...given,
    site: siteChoice(input),
    about: input.about,
    resumed: place.inView === null && place.startAt !== null && place.startAt > 0,
    settings: input.settings,
    keptRules: preferences.keep,
    keptParts: preferences.parts,
    joinsPages: preferences.joinPages ?? false,
    actions: makeActions(opened),
  });
}
