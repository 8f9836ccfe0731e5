import { adLabel } from './ad-label.ts';
import { adSlot } from './ad-slot.ts';
import { authorBox } from './author-box.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { chumbox } from './chumbox.ts';
import type { Rule } from './clause.ts';
import { comments } from './comments.ts';
import { contentsList } from './contents-list.ts';
import { cookieNotice } from './cookie-notice.ts';
import { followLine } from './follow-line.ts';
import { gateButton } from './gate-button.ts';
import { legalNote } from './legal-note.ts';
import { newsletterBox } from './newsletter-box.ts';
import { playerText } from './player-text.ts';
import { postMeta } from './post-meta.ts';
import { postNavigation } from './post-navigation.ts';
import { readAlso } from './read-also.ts';
import { shareBar } from './share-bar.ts';
import { strayForm } from './stray-form.ts';
import { tagList } from './tag-list.ts';

/**
 * Every rule, in the order in which they look. What one has named is not named again, so the order says what a receipt
 * tells of, and what the last ones still find.
 */
export const rules: readonly Rule[] = [
  // A network's own mark is the surest thing there is; its box may hold forms, links and labels of all kinds.
  adSlot,
  adLabel,
  chumbox,
  // Layers before forms: a consent box has check boxes, and is none.
  cookieNotice,
  // Menus early: they are most of a page's links, and no other rule need look at them.
  postNavigation,
  // The comments' form and the newsletter's are more than a stray one.
  comments,
  newsletterBox,
  strayForm,
  readAlso,
  shareBar,
  followLine,
  breadcrumbs,
  tagList,
  authorBox,
  postMeta,
  gateButton,
  playerText,
  legalNote,
  // What is known only once there is a story.
  contentsList,
];
