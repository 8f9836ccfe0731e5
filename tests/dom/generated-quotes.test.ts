import { expect, test } from 'vitest';
import type { Expectation } from './lib/case-faults.ts';
import { AROUND, faultsIn, type Parts, smallPage } from './lib/small-pages.ts';

type Spelling = readonly [tool: string, parts: Parts, expected: Expectation];

/** Quotations with their sources. */
const QUOTES: readonly Spelling[] = [
  [
    'wp quote',
    {
      inner:
        '<blockquote class="wp-block-quote"><p>It only had to be wound once a week by somebody who did not mind the walk.</p><cite>Jon Barden, engineer</cite></blockquote>',
    },
    {
      keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden, engineer'],
      html: [['<blockquote[^>]*>.*?It only had.*?Jon Barden.*?</blockquote>', 'a quote that holds its source']],
    },
  ],
  [
    'wp pullquote (not repeated)',
    {
      inner:
        '<figure class="wp-block-pullquote"><blockquote><p>It only had to be wound once a week by somebody who did not mind the walk.</p><cite>Jon Barden, engineer</cite></blockquote></figure>',
    },
    {
      keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden, engineer'],
      times: [['It only had to be wound once a week by somebody who did not mind the walk.', 1]],
    },
  ],
  [
    'footer',
    {
      inner:
        '<blockquote class="blockquote"><p class="mb-0">It only had to be wound once a week by somebody who did not mind the walk.</p><footer class="blockquote-footer">Jon Barden, engineer</footer></blockquote>',
    },
    {
      keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden, engineer'],
      html: [['<blockquote[^>]*>.*?It only had.*?Jon Barden.*?</blockquote>', 'a quote that holds its source']],
    },
  ],
  [
    'figure figcaption',
    {
      inner:
        '<figure class="quote"><blockquote><p>It only had to be wound once a week by somebody who did not mind the walk.</p></blockquote><figcaption>Jon Barden, engineer</figcaption></figure>',
    },
    {
      keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden, engineer'],
      times: [['It only had to be wound once a week by somebody who did not mind the walk.', 1]],
    },
  ],
  [
    'bootstrap 5',
    {
      inner:
        '<figure class="text-center"><blockquote class="blockquote"><p>It only had to be wound once a week by somebody who did not mind the walk.</p></blockquote><figcaption class="blockquote-footer">Jon Barden, engineer</figcaption></figure>',
    },
    {
      keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden, engineer'],
      times: [['It only had to be wound once a week by somebody who did not mind the walk.', 1]],
    },
  ],
  [
    'p then cite p',
    {
      inner:
        '<blockquote><p>“It only had to be wound once a week by somebody who did not mind the walk.”</p></blockquote><p class="attribution">— Jon Barden, engineer</p>',
    },
    {
      keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden, engineer'],
      times: [['It only had to be wound once a week by somebody who did not mind the walk.', 1]],
    },
  ],
  [
    'div quote',
    {
      inner:
        '<div class="quote-block"><div class="quote-text">“It only had to be wound once a week by somebody who did not mind the walk.”</div><div class="quote-author">Jon Barden, engineer</div></div>',
    },
    {
      keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden, engineer'],
      times: [['It only had to be wound once a week by somebody who did not mind the walk.', 1]],
    },
  ],
  [
    'div quote with photo',
    {
      inner:
        '<div class="c-quote"><img src="/b.jpg" width="80" height="80" alt=""><div><p class="c-quote__text">It only had to be wound once a week by somebody who did not mind the walk.</p><p class="c-quote__name">Jon Barden</p><p class="c-quote__role">engineer</p></div></div>',
    },
    { keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden', 'engineer'] },
  ],
  [
    'aside quote',
    {
      inner:
        '<aside class="quote"><p>“It only had to be wound once a week by somebody who did not mind the walk.”</p><p>Jon Barden, engineer</p></aside>',
    },
    {
      keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden, engineer'],
      times: [['It only had to be wound once a week by somebody who did not mind the walk.', 1]],
    },
  ],
  [
    'q element',
    {
      inner:
        '<p>He wrote: <q>It only had to be wound once a week by somebody who did not mind the walk.</q> (Jon Barden, engineer)</p>',
    },
    { keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden, engineer'] },
  ],
  [
    'asciidoctor',
    {
      inner:
        '<div class="quoteblock"><blockquote>It only had to be wound once a week by somebody who did not mind the walk.</blockquote><div class="attribution">&#8212; Jon Barden, engineer<br><cite>A letter</cite></div></div>',
    },
    {
      keep: [
        'It only had to be wound once a week by somebody who did not mind the walk.',
        'Jon Barden, engineer',
        'A letter',
      ],
    },
  ],
  [
    'docutils',
    {
      inner:
        '<blockquote class="epigraph"><div><p>It only had to be wound once a week by somebody who did not mind the walk.</p><p class="attribution">—Jon Barden, engineer</p></div></blockquote>',
    },
    {
      keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden, engineer'],
      times: [['It only had to be wound once a week by somebody who did not mind the walk.', 1]],
    },
  ],
  [
    'mediawiki quotebox',
    {
      inner:
        '<div class="quotebox floatright"><blockquote class="quotebox-quote left-aligned">It only had to be wound once a week by somebody who did not mind the walk.</blockquote><div style="padding-bottom:0"><cite class="left-aligned">Jon Barden, engineer</cite></div></div>',
    },
    {
      keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden, engineer'],
      times: [['It only had to be wound once a week by somebody who did not mind the walk.', 1]],
    },
  ],
  [
    'mediawiki cquote',
    {
      inner:
        '<table class="cquote" role="presentation" style="border:none"><tbody><tr><td style="width:20px;font-size:35px">“</td><td><p>It only had to be wound once a week by somebody who did not mind the walk.</p></td><td style="font-size:35px">”</td></tr><tr><td colspan="3"><p style="text-align:right"><cite>—Jon Barden, engineer</cite></p></td></tr></tbody></table>',
    },
    { keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden, engineer'] },
  ],
  [
    'testimonial elementor',
    {
      inner:
        '<div class="elementor-testimonial-wrapper"><div class="elementor-testimonial-content">It only had to be wound once a week by somebody who did not mind the walk.</div><div class="elementor-testimonial-meta"><div class="elementor-testimonial-name">Jon Barden</div><div class="elementor-testimonial-job">engineer</div></div></div>',
    },
    { keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden', 'engineer'] },
  ],
  [
    'squarespace',
    {
      inner:
        '<figure class="block-animation-none"><blockquote><span>“</span>It only had to be wound once a week by somebody who did not mind the walk.<span>”</span></blockquote><figcaption class="source">&mdash; Jon Barden, engineer</figcaption></figure>',
    },
    {
      keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden, engineer'],
      times: [['It only had to be wound once a week by somebody who did not mind the walk.', 1]],
    },
  ],
  [
    'discourse quote',
    {
      inner:
        '<aside class="quote no-group" data-username="jonb" data-post="1"><div class="title"><div class="quote-controls"></div> jonb:</div><blockquote><p>It only had to be wound once a week by somebody who did not mind the walk.</p></blockquote></aside>',
    },
    { keep: ['It only had to be wound once a week by somebody who did not mind the walk.'] },
  ],
  [
    'phpbb quote',
    {
      inner:
        '<blockquote><div><cite>jonb wrote: <a href="#p1">↑</a></cite>It only had to be wound once a week by somebody who did not mind the walk.</div></blockquote>',
    },
    { keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'jonb wrote:'] },
  ],
  [
    'tweet',
    {
      inner:
        '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">It only had to be wound once a week by somebody who did not mind the walk.</p>&mdash; Jon Barden (@jonb) <a href="https://twitter.com/jonb/status/1">March 5, 2025</a></blockquote>',
    },
    { keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden (@jonb)'] },
  ],
  [
    'short source in p in bq with link',
    {
      inner:
        '<blockquote><p>It only had to be wound once a week by somebody who did not mind the walk.</p><p><a href="https://x.example/jon">Jon Barden</a></p></blockquote>',
    },
    { keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden'] },
  ],
  [
    'cite link alone below',
    {
      inner:
        '<blockquote><p>It only had to be wound once a week by somebody who did not mind the walk.</p><cite><a href="https://x.example/jon">Jon Barden, engineer</a></cite></blockquote>',
    },
    {
      keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden, engineer'],
      html: [['<blockquote[^>]*>.*?It only had.*?Jon Barden.*?</blockquote>', 'a quote that holds its source']],
    },
  ],
  [
    'section quote author class',
    {
      inner:
        '<section class="pull-quote-author"><p>It only had to be wound once a week by somebody who did not mind the walk.</p><span class="author">Jon Barden, engineer</span></section>',
    },
    {
      keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden, engineer'],
      times: [['It only had to be wound once a week by somebody who did not mind the walk.', 1]],
    },
  ],
  [
    'blockquote named related',
    {
      inner:
        '<blockquote class="related"><p>It only had to be wound once a week by somebody who did not mind the walk.</p><footer>Jon Barden, engineer</footer></blockquote>',
    },
    {
      keep: ['It only had to be wound once a week by somebody who did not mind the walk.', 'Jon Barden, engineer'],
      times: [['It only had to be wound once a week by somebody who did not mind the walk.', 1]],
    },
  ],
  [
    'slider of quotes',
    {
      inner:
        '<div class="swiper"><div class="swiper-slide"><blockquote><p>It only had to be wound once a week by somebody who did not mind the walk.</p><cite>Jon Barden, engineer</cite></blockquote></div><div class="swiper-slide" aria-hidden="true"><blockquote><p>The lamp turned all night, and the boat came in without a scratch on it.</p><cite>Ida Stern, keeper</cite></blockquote></div></div>',
    },
    {
      keep: [
        'It only had to be wound once a week by somebody who did not mind the walk.',
        'Jon Barden, engineer',
        'Ida Stern, keeper',
      ],
    },
  ],
  [
    'look: quote that leads elsewhere',
    {
      inner:
        '<blockquote class="wp-embedded-content"><p><a href="https://x.example/lamps">Nine lamps and who lights them at night</a></p></blockquote>',
    },
    {},
  ],
];

test.each(QUOTES)('quotations: %s', async (_tool, parts, expected) => {
  expect(await faultsIn(smallPage(parts), { ...expected, keep: [...AROUND, ...(expected.keep ?? [])] })).toEqual([]);
});
