const TAGS = new Set(
  'a abbr acronym address aside b bdi bdo big blockquote br caption center cite code col colgroup data dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark menu ol p pre q rb rp rt rtc ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr math annotation merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics'.split(
    ' ',
  ),
);
const NEVER =
  /^(?:on.*|id|name|class|style|data-.*|aria-.*|role|slot|part|exportparts|popover.*|is|form.*|srcset|ping|target|nonce|autofocus|tabindex|contenteditable|xlink:.*|background|command.*)$/;

/** Everything in a tree that has no business in a story. Written apart from the sanitizer, so that it may disagree. */
export function findBad(root: ParentNode): string[] {
  const bad: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (!TAGS.has(element.localName)) bad.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      const what = `${element.localName} ${name}="${value}"`;
      if (NEVER.test(name)) bad.push(what);
      if ((name === 'href' || name === 'cite') && !/^(?:https?:\/\/|mailto:|#.)/.test(value)) bad.push(what);
      if (name === 'src' && !/^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,])/.test(value))
        bad.push(what);
      if (/^\W*(?:java|vb)script/i.test(value)) bad.push(what);
    }
  }
  return bad;
}
