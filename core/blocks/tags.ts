const tags = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What has no words of its own for anybody: it is stepped over. */
export const SKIPPED = tags(
  'base canvas col colgroup datalist head link meta noframes optgroup option param script source style template title track',
);
/** Pictures, players and frames. */
export const MEDIA = tags(
  'amp-iframe amp-img amp-instagram amp-twitter amp-vimeo amp-youtube audio embed iframe img lite-vimeo lite-youtube noscript object picture svg video',
);
/** Media that stand in a line as a letter does; the others are blocks. */
export const IN_LINE = tags('amp-img img math picture svg');
/** What a person fills in. */
export const FIELDS = tags('input select textarea');
/** What flows with the words around it. Everything else with a known name begins and ends a line. */
export const INLINE = tags(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr output q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr',
);
/** Elements that may say what they are by nothing but their name. */
export const HEADING = /^h[1-6]$/;
