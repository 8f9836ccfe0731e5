import fc from 'fast-check';

/** A page made up by chance. Every word in it is one of a kind, so that a lost, doubled or joined one shows. */
export interface MadePage {
  readonly html: string;
  readonly words: ReadonlySet<string>;
}

const BLOCKS: readonly [string, ...string[]] = [
  'p',
  'div',
  'section',
  'article',
  'blockquote',
  'ul',
  'table',
  'h2',
  'h3',
  'pre',
  'figure',
  'details',
  'form',
  'aside',
  'nav',
  'x-card',
  'main',
  'button',
  'fieldset',
  'center',
  'dl',
];
const INLINE: readonly [string, ...string[]] = [
  'b',
  'em',
  'a',
  'span',
  'code',
  'sup',
  'mark',
  'font',
  'x-word',
  'time',
  'q',
  'math',
  'ruby',
];
const VOID: readonly [string, ...string[]] = [
  '<br>',
  '<hr>',
  '<img src="/lamp.jpg" alt="">',
  '<wbr>',
  '<input value="x">',
  '<img data-src="javascript:x">',
];
const ATTRIBUTES: readonly [string, ...string[]] = [
  '',
  ...[
    '',
    '',
    ' class="story"',
    ' class="ad sidebar share"',
    ' id="parentNode"',
    ' name="attributes"',
    ' hidden',
    ' lang="de"',
  ],
  ...[
    ' dir="rtl"',
    ' onclick="window.ran=1"',
    ' style="position:fixed"',
    ' href="javascript:window.ran=1"',
    ' href="/a#b"',
  ],
  ...[
    ' src="data:text/html,x"',
    ' data-place="3"',
    ' is="x-y"',
    ' slot="s"',
    ' role="dialog"',
    ' aria-hidden="true"',
    ' "broken',
    " a='<",
  ],
];
const ODDITIES: readonly [string, ...string[]] = [
  '<',
  '&',
  '&#0;',
  '&bogus;',
  '\u0000',
  '\u202e',
  '\ufeff',
  '</p>',
  '</div></div>',
  '<!--',
  '-->',
  '<!doctype x>',
  ']]>',
  '<?x?>',
  '"',
  "'",
  '<p',
  '</',
  '\ud83d',
  '<svg>',
  '<math>',
  '<table>',
  '<select>',
  '</body>',
  '<template>',
  '<plaintext',
];

const ENDS: readonly [string, ...string[]] = ['', '', '.', '.', '?', '!”', '…'];

/** Draws from the generator, and words that have not been used before. */
function tools(g: fc.GeneratorValue) {
  const words = new Set<string>();
  const upTo = (most: number) => g(fc.nat, most);
  const pick = <T>(list: readonly [T, ...T[]]): T => list[upTo(list.length - 1)] ?? list[0];
  const run = (count: number) =>
    Array.from({ length: count }, () => {
      const word = `w${words.size}x`;
      words.add(word);
      return word;
    }).join(' ');
  const many = (count: number, make: () => string, between = '') => Array.from({ length: count }, make).join(between);
  return { words, upTo, pick, run, many };
}

/** Blocks of any kind: nested at will, with attributes that do not belong and things that break off. */
function blockMaker({ words, upTo, pick, run, many }: ReturnType<typeof tools>): (depth: number) => string {
  const inline = (depth: number): string => {
    const tag = pick(INLINE);
    const inner = depth > 0 ? inline(depth - 1) : '';
    return ` ${run(1 + upTo(25))} <${tag}${pick(ATTRIBUTES)}> ${run(upTo(9))} ${inner}</${tag}> ${pick(VOID)} `;
  };
  const block = (depth: number): string => {
    const tag = pick(BLOCKS);
    const inner =
      depth > 0 && upTo(2) > 0
        ? many(upTo(4), () => block(depth - 1))
        : words.size % 2
          ? inline(2).trim()
          : run(2 + upTo(20));
    const end = upTo(9) === 0 ? '' : `</${tag}>`;
    return `<${tag}${pick(ATTRIBUTES)}>${inner}${pick(ENDS)}${end}${upTo(14) === 0 ? pick(ODDITIES) : ''}`;
  };
  return block;
}

/** Markup of any kind. */
export function anyPage(): fc.Arbitrary<MadePage> {
  return fc.gen().map(g => {
    const made = tools(g);
    const { words, upTo, run, many } = made;
    const block = blockMaker(made);
    const body = many(1 + upTo(14), () => block(4));
    return { html: `<!doctype html><title> ${run(4)} </title><body>${body}`, words };
  });
}

/** A story with markup of any kind before it, in it and behind it. */
export function talkingPage(): fc.Arbitrary<MadePage> {
  return fc.gen().map(g => {
    const made = tools(g);
    const { words, upTo, pick, run, many } = made;
    const block = blockMaker(made);
    const paragraph = () => `<p>${run(14)}, ${run(6)}. <a href="/b">${run(3)}</a> ${run(8)}.</p>`;
    const piece = () => pick([paragraph, paragraph, () => block(3)])();
    const around = () => many(upTo(3), () => block(3));
    const box = pick(['article', 'main', 'div', 'div class="story"', 'section hidden']);
    const story = `<${box}><h1>${run(4)}${pick(ENDS)}</h1>${paragraph()}${many(3 + upTo(9), piece)}${paragraph()}`;
    const html = `<!doctype html><title>${run(4)}</title><body>${around()}${story}</${box.split(' ')[0]}>${around()}`;
    return { html, words };
  });
}

/**
 * A story beside which something is very wide, very deep or very long: what is read, cleaned and shown in parts, and
 * what meets the limits.
 */
export function hugePage(): fc.Arbitrary<MadePage> {
  return fc.gen().map(g => {
    const { words, upTo, pick, run, many } = tools(g);
    const paragraph = () => `<p>${run(14)}, ${run(6)}.</p>`;
    const wide = () => {
      const [tag, attribute] = [pick(BLOCKS), pick(ATTRIBUTES)];
      return many(upTo(3000), () => `<${tag}${attribute}>${run(2)}</${tag}>`);
    };
    const deep = () => {
      const opened = `<${pick(BLOCKS)}${pick(ATTRIBUTES)}>`;
      return `${many(upTo(700), () => opened)}${run(3)}${pick(['', '</div>', '</table></div>'])}`;
    };
    const nested = () => {
      const [outer, inner] = [pick(['table', 'ul', 'blockquote', 'section']), pick(['tr><td', 'li', 'p', 'div'])];
      return many(upTo(200), () => `<${outer}><${inner}>${run(1)} `);
    };
    const long = () => `<${pick(['p', 'div', 'pre', 'blockquote'])}>${run(upTo(30_000))}`;
    const lines = () => `<p>${many(upTo(3000), () => `${run(2)}<br>`)}</p>`;
    const parts = () => {
      const tag = pick(INLINE);
      return `<p>${many(upTo(3000), () => `<${tag}>${run(1)}</${tag}> `)}</p>`;
    };
    const pictures = () => many(upTo(1200), () => `<p><img src="/lamp.jpg" alt="lamp"> ${run(2)}</p>`);
    const shape = () => pick([wide, wide, deep, nested, long, lines, parts, pictures])();
    const body = `<article><h1>${run(4)}</h1>${many(8, paragraph)}${many(1 + upTo(1), shape)}${many(2, paragraph)}`;
    return { html: `<!doctype html><title>${run(4)}</title><body>${body}`, words };
  });
}

/** A story and nothing else, in any order of what stories are made of: all of it has to stay. */
export function innocentPage(): fc.Arbitrary<MadePage> {
  return fc.gen().map(g => {
    const { words, upTo, pick, run, many } = tools(g);
    const sentence = () => `${run(8 + upTo(12))}, ${run(6)}.`;
    const paragraph = () => `<p>${sentence()} <em>${run(2)}</em> ${sentence()}</p>`;
    const piece = () =>
      pick([
        paragraph,
        paragraph,
        paragraph,
        () => `<h2>${run(4)}</h2>${paragraph()}`,
        () => `<blockquote><p>${sentence()}</p></blockquote>`,
        () => `<ul><li>${sentence()}</li><li>${sentence()}</li></ul>`,
        () =>
          `<figure><img src="/a.jpg" alt="x" width="600" height="400"><figcaption>${sentence()}</figcaption></figure>`,
        () => `<pre><code>${run(6)}</code></pre>`,
        () => `<table><tr><th>${run(1)}</th><td>${run(3)}</td></tr></table>`,
      ])();
    const pieces = many(6 + upTo(14), piece, '\n');
    const title = run(5);
    const html = `<!doctype html><html lang="en"><title>${title}</title><body><main><article><h1>${title}</h1>${paragraph()}${pieces}${paragraph()}</article></main>`;
    return { html, words };
  });
}
