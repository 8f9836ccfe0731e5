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
      // Numbers that the reader itself has measured.
      if (name === 'style' && /^--(?:shape|columns): [\d.]+;$/.test(value)) continue;
      if (NEVER.test(name)) bad.push(what);
      if ((name === 'href' || name === 'cite') && !/^(?:https?:\/\/|mailto:|#.)/.test(value)) bad.push(what);
      if (name === 'src' && !/^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,])/.test(value))
        bad.push(what);
      if (/^\W*(?:java|vb)script/i.test(value)) bad.push(what);
    }
  }
  return bad;
}

/**
 * Looks through the open reader, touches everything in its story, and names what no reader may hold, whoever put it
 * there. Sent into browsers as source: it sees nothing but its argument.
 */
export function auditReader(root: ShadowRoot): string[] {
  const story = root.querySelector('.story');
  if (!story) return ['no story'];
  const never =
    'script,style,link,meta,base,iframe,frame,object,embed,applet,portal,form,input,select,textarea,template,slot,dialog,svg,audio,video,source,track,canvas,map,area,marquee,noscript';
  // The reader's own buttons have drawn icons.
  const found = [...story.querySelectorAll(never)].filter(element => !element.closest('button'));
  const bad = found.map(element => `<${element.localName}>`);
  for (const element of story.querySelectorAll('*')) {
    if (element.localName.includes('-')) bad.push(`<${element.localName}>`);
    for (const type of ['focus', 'toggle', 'mouseover', 'pointerover', 'load', 'animationend', 'scroll'])
      element.dispatchEvent(new Event(type));
    for (const { name, value } of element.attributes) {
      const what = `${element.localName} ${name}="${value}"`;
      // Numbers that the reader itself has measured.
      if (name === 'style' && /^--(?:shape|columns): [\d.]+;$/.test(value)) continue;
      if (
        /^(?:on.*|id|name|srcset|ping|nonce|is|slot|part|popover.*|form.*|xlink:.*|background|srcdoc|style)$/.test(name)
      )
        bad.push(what);
      if (/^(?:href|cite)$/.test(name) && !/^(?:https?:\/\/|mailto:|#.)/.test(value)) bad.push(what);
      if (name === 'src' && value.startsWith('data:image/svg+xml,')) {
        // A drawing that was made anew: of known shapes, with no way out of it.
        const drawing = decodeURIComponent(value.slice('data:image/svg+xml,'.length));
        const elsewhere =
          /<[!?]|\son\w+\s*=|\sstyle\s*=|javascript:|href="[^#]|url\((?!#)|https?:(?!\/\/www\.w3\.org\/2000\/svg")/i;
        const tags = drawing.match(/<[a-z]\w*/gi) ?? [];
        const known =
          /^<(?:svg|g|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|textPath|defs|linearGradient|radialGradient|stop|clipPath|marker|use)$/;
        if (elsewhere.test(drawing) || !tags.every(tag => known.test(tag))) bad.push(what);
      } else if (name === 'src' && !/^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,])/.test(value))
        bad.push(what);
      if (name === 'src' && element.getAttribute('loading') !== 'lazy') bad.push(`eager: ${what}`);
    }
  }
  return bad;
}
