import { listingOf } from './blocks/listing.ts';
import type { BringExtras, Extras } from './extras.ts';
import { judgeContents } from './judges/contents.ts';
import { judgeMass } from './judges/mass.ts';
import { judgeNextStories } from './judges/next-stories.ts';
import { judgePerson } from './judges/person.ts';
import { judgeQuestions } from './judges/questions.ts';
import { judgeRepeats } from './judges/repeats.ts';
import { judgeSeries } from './judges/series.ts';
import { judgeTold } from './judges/told.ts';
import { openStoryFrame } from './page/frames.ts';
import { shadowOpener } from './page/shadows.ts';
import { setDirections } from './story/direction.ts';
import { divideGiantText } from './story/giant-text.ts';
import { findLeadIn, rangeOf } from './story/lead-in.ts';
import { mediaTools } from './story/media-tools.ts';
import { findPagination } from './story/pagination.ts';
import { slicesOf } from './story/slices.ts';

/** All parts of the pipeline that few pages need. */
export const EXTRAS: Extras = {
  listingOf,
  openStoryFrame,
  shadowOpener,
  judgeNextStories,
  judgeContents,
  judgeQuestions,
  judgeTold,
  judgeMass,
  judgePerson,
  judgeRepeats,
  judgeSeries,
  media: mediaTools,
  divideGiantText,
  slicesOf,
  setDirections,
  findLeadIn,
  rangeOf,
  findPagination,
};

/** For whoever has them at hand from the beginning. */
export const haveExtras: BringExtras = async () => EXTRAS;
