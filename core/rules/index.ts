import { adLabel } from './ad-label.ts';
import { adSlot } from './ad-slot.ts';
import { authorBox } from './author-box.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { chumbox } from './chumbox.ts';
import { comments } from './comments.ts';
import { contentsList } from './contents-list.ts';
import { cookieNotice } from './cookie-notice.ts';
import { followLine } from './follow-line.ts';
import { gateButton } from './gate-button.ts';
import { legalNote } from './legal-note.ts';
import { looseHeading } from './loose-heading.ts';
import { newsletterBox } from './newsletter-box.ts';
import { playerText } from './player-text.ts';
import { postMeta } from './post-meta.ts';
import { postNavigation } from './post-navigation.ts';
import { readAlso } from './read-also.ts';
import { relatedSection } from './related-section.ts';
import type { Rule } from './rule.ts';
import { shareBar } from './share-bar.ts';
import { strayForm } from './stray-form.ts';
import { tagList } from './tag-list.ts';
import { teaserLinks } from './teaser-links.ts';

/** Every rule, in the order in which they look: the surest marks first, so that weaker rules see less. */
export const rules: readonly Rule[] = [
  adSlot,
  adLabel,
  chumbox,
  cookieNotice,
  comments,
  newsletterBox,
  strayForm,
  relatedSection,
  readAlso,
  shareBar,
  followLine,
  breadcrumbs,
  tagList,
  postNavigation,
  authorBox,
  postMeta,
  gateButton,
  playerText,
  legalNote,
  contentsList,
  teaserLinks,
  looseHeading,
];
