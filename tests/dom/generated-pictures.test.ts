import { expect, test } from 'vitest';
import { AROUND, faultsIn, smallPage } from './lib/small-pages.ts';

const CAPTION = 'The pier at low tide';
const IMG = '<img src="/img/pier-900x600.jpg" width="900" height="600" alt="A pier">';

/** One picture with its caption, as builders and generators write it. */
const FIGURES: readonly (readonly [tool: string, markup: string, style?: string])[] = [
  [
    'Gutenberg',
    `<figure class="wp-block-image size-large"><a href="/img/pier.jpg">${IMG}</a><figcaption class="wp-element-caption">${CAPTION}</figcaption></figure>`,
  ],
  [
    'classic WordPress',
    `<div id="attachment_7" class="wp-caption aligncenter">${IMG}<p class="wp-caption-text">${CAPTION}</p></div>`,
  ],
  [
    'Medium',
    `<figure class="nf ng"><div role="button" tabindex="0" class="nm"><div class="ni nj"><picture><source srcset="/img/pier-640.webp 640w" type="image/webp">${IMG}</picture></div></div><figcaption class="nn no">${CAPTION}</figcaption></figure>`,
  ],
  [
    'Substack',
    `<div class="captioned-image-container"><figure><a class="image-link image2" target="_blank" href="/img/pier.jpg"><div class="image2-inset"><picture><source type="image/webp" srcset="/img/pier.webp 1456w">${IMG}</picture><div class="image-link-expand"><button tabindex="0" type="button" class="pencraft"><svg width="20" height="20"></svg></button></div></div></a><figcaption class="image-caption">${CAPTION}</figcaption></figure></div>`,
  ],
  [
    'Ghost',
    `<figure class="kg-card kg-image-card kg-card-hascaption"><img src="/img/pier-900x600.jpg" class="kg-image" alt="" loading="lazy" width="900" height="600"><figcaption><span style="white-space:pre-wrap">${CAPTION}</span></figcaption></figure>`,
  ],
  [
    'Squarespace',
    `<div class="sqs-block image-block"><div class="sqs-block-content"><figure class="sqs-block-image-figure intrinsic"><div class="image-block-wrapper"><div class="sqs-image-shape-container-element"><img data-src="/img/pier-900x600.jpg" src="/img/pier-900x600.jpg" width="900" height="600" alt=""></div></div><figcaption class="image-caption-wrapper"><div class="image-caption"><p>${CAPTION}</p></div></figcaption></figure></div></div>`,
  ],
  [
    'MediaWiki',
    `<figure class="mw-default-size" typeof="mw:File/Thumb"><a href="/wiki/File:Pier.jpg" class="mw-file-description">${IMG}</a><figcaption>${CAPTION}</figcaption></figure>`,
  ],
  [
    'older MediaWiki',
    `<div class="thumb tright"><div class="thumbinner" style="width:222px"><a href="/wiki/File:Pier.jpg" class="image"><img src="/img/pier-220x150.jpg" width="220" height="150" class="thumbimage" alt=""></a><div class="thumbcaption"><div class="magnify"><a href="/wiki/File:Pier.jpg" class="internal" title="Enlarge"></a></div>${CAPTION}</div></div></div>`,
  ],
  [
    'Sphinx',
    `<figure class="align-default" id="id1">${IMG}<figcaption><p><span class="caption-text">${CAPTION}</span><a class="headerlink" href="#id1" title="Link to this image">¶</a></p></figcaption></figure>`,
  ],
  ['Hugo', `<figure>${IMG}<figcaption><h4>${CAPTION}</h4></figcaption></figure>`],
  ['Asciidoctor', `<div class="imageblock"><div class="content">${IMG}</div><div class="title">${CAPTION}</div></div>`],
  [
    'Notion',
    `<figure id="f3" class="image"><a href="pier.png"><img style="width:480px" src="/img/pier-900x600.jpg"></a><figcaption>${CAPTION}</figcaption></figure>`,
  ],
  [
    'Wix',
    `<div data-hook="rcv-block4"><div class="imgA"><figure data-hook="imageViewer"><div data-hook="image-wrapper"><wow-image class="gM"><img src="/img/pier-900x600.jpg" width="740" height="493" alt=""></wow-image></div><figcaption data-hook="image-caption"><span>${CAPTION}</span></figcaption></figure></div></div>`,
  ],
  [
    'Drupal',
    `<div class="media media--type-image"><div class="field field--name-field-media-image">${IMG}</div><div class="field field--name-field-caption">${CAPTION}</div></div>`,
  ],
  [
    'Elementor',
    `<div class="elementor-element elementor-widget elementor-widget-image"><div class="elementor-widget-container"><figure class="wp-caption">${IMG}<figcaption class="widget-image-caption wp-caption-text">${CAPTION}</figcaption></figure></div></div>`,
  ],
  [
    'Webflow',
    `<figure class="w-richtext-figure-type-image w-richtext-align-fullwidth"><div>${IMG}</div><figcaption>${CAPTION}</figcaption></figure>`,
  ],
];

test.each(FIGURES)('a picture of %s keeps its caption', async (_tool, inner, style = '') => {
  const faults = await faultsIn(smallPage({ inner, style }), {
    keep: AROUND,
    images: 1,
    captions: [CAPTION],
    times: [[CAPTION, 1]],
  });
  expect(faults).toEqual([]);
});

const figure = (n: number) =>
  `<figure class="blocks-gallery-item"><img src="/img/g${n}-600x400.jpg" width="600" height="400" alt=""><figcaption>View number ${n}</figcaption></figure>`;
const SERIES: readonly (readonly [tool: string, markup: string])[] = [
  [
    'Gutenberg',
    `<figure class="wp-block-gallery has-nested-images columns-2">${figure(1)}${figure(2)}${figure(3)}</figure>`,
  ],
  [
    'Ghost',
    `<figure class="kg-card kg-gallery-card kg-width-wide"><div class="kg-gallery-container"><div class="kg-gallery-row">${[1, 2, 3].map(n => `<div class="kg-gallery-image"><img src="/img/g${n}-600x400.jpg" width="600" height="400" alt=""></div>`).join('')}</div></div></figure>`,
  ],
  [
    'Swiper',
    `<div class="swiper"><div class="swiper-wrapper">${[1, 2, 3].map(n => `<div class="swiper-slide" aria-hidden="${n > 1}">${figure(n)}</div>`).join('')}</div><div class="swiper-button-prev" role="button">Previous</div><div class="swiper-button-next" role="button">Next</div></div>`,
  ],
  [
    'MediaWiki',
    `<ul class="gallery mw-gallery-traditional">${[1, 2, 3].map(n => `<li class="gallerybox"><div class="thumb"><a href="/wiki/File:G${n}.jpg"><img src="/img/g${n}-120x90.jpg" width="120" height="90" alt=""></a></div><div class="gallerytext">View number ${n}</div></li>`).join('')}</ul>`,
  ],
  [
    'Squarespace',
    `<div class="sqs-gallery-container sqs-gallery-block-grid"><div class="sqs-gallery">${[1, 2, 3].map(n => `<div class="slide"><div class="margin-wrapper"><a class="image-slide-anchor" href="/img/g${n}.jpg"><img class="thumb-image" src="/img/g${n}-600x400.jpg" width="600" height="400" alt=""></a></div></div>`).join('')}</div></div>`,
  ],
  [
    'two columns',
    `<div class="wp-block-columns"><div class="wp-block-column">${figure(1)}</div><div class="wp-block-column">${figure(2)}${figure(3)}</div></div>`,
  ],
];

test.each(SERIES)('three pictures of %s stay three, without what moves them', async (_tool, inner) => {
  expect(await faultsIn(smallPage({ inner }), { keep: AROUND, images: 3, drop: ['Previous', 'Next'] })).toEqual([]);
});

test.each([
  [
    'cards that lead elsewhere',
    `<div class="cards">${[1, 2, 3].map(n => `<div class="card"><a href="/2025/s${n}"><img src="/img/c${n}-300x200.jpg" width="300" height="200" alt=""></a><h3><a href="/2025/s${n}">A story about something else, number ${n}</a></h3></div>`).join('')}</div>`,
  ],
  [
    'a banner',
    `<div class="ad-banner"><a href="https://shop.example/buy"><img src="/img/ad-728x90.gif" width="728" height="90" alt=""></a></div>`,
  ],
])('%s show no picture', async (_what, inner) => {
  expect(
    await faultsIn(smallPage({ inner }), { keep: AROUND, images: 0, drop: ['A story about something else'] }),
  ).toEqual([]);
});

test('the words under a picture of a gallery belong to it', async () => {
  const entry = (n: number, said: string) =>
    `<li class="gallerybox"><div class="thumb"><a href="/wiki/File:${n}.jpg"><img src="/${n}.jpg" width="300" height="200" alt="x"></a></div><div class="gallerytext">${said}</div></li>`;
  const captions = ['The pier at six.', 'The pier at nine.'];
  const inner = `<ul class="gallery mw-gallery-packed">${captions.map((said, n) => entry(n, said)).join('')}</ul>`;
  expect(await faultsIn(smallPage({ inner }), { keep: AROUND, images: 2, captions })).toEqual([]);
});
