import { type Pace, takeBreath } from '../breath.ts';
import type { Cut } from '../draft/declutter.ts';
import type { Found } from '../extract/locate.ts';
import { joinCaptions } from './captions.ts';
import { liftHeader } from './header.ts';
import { cutRepeats, REPEATS } from './repeats.ts';
import { standRuns } from './runs.ts';
import { liftSignOff } from './sign-off.ts';

/**
 * Takes out of the story what the reader shows elsewhere (title, byline, date) or under a picture (its caption), and
 * the note on the writer. `isWanted` says whether a kind of cut is.
 */
export async function lift<T extends Found>(
  found: T,
  isWanted: (rule: string) => boolean,
  pace: Pace,
): Promise<{ found: T; cuts: Cut[] }> {
  standRuns(found.body);
  await takeBreath(pace);
  const cuts: Cut[] = isWanted(REPEATS) ? cutRepeats(found.body) : [];
  await takeBreath(pace);
  joinCaptions(found.body);
  await takeBreath(pace);
  let lifted = found;
  if (isWanted('post-meta')) {
    const { header, cuts: lines } = liftHeader(found.body, found);
    lifted = { ...found, byline: header.byline, publishedTime: header.publishedTime };
    cuts.push(...lines);
  }
  if (isWanted('author-box')) cuts.push(...liftSignOff(lifted.body, lifted.byline, lifted.siteName));
  return { found: lifted, cuts };
}
