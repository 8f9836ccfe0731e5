import { expect, test } from 'vitest';
import { waitFor } from '../../scripts/drive/driver.ts';
import { pageWith, storyWith } from '../hostile/story.ts';
import { inBothBrowsers } from './lib/e2e.ts';
import { storyPage } from './lib/story-page.ts';

/** A second of silence, as a sound file. */
function silence(): string {
  const rate = 8000;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + rate, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(rate, 40);
  return `data:audio/wav;base64,${Buffer.concat([head, Buffer.alloc(rate, 0x80)]).toString('base64')}`;
}

inBothBrowsers('pictures and sounds', stage => {
  const { driver, site } = stage;
  const { open, openReader, leave, inReader } = storyPage(stage);

  test('pictures are there, lazy ones as well, and take their room before they come', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><circle r="90"/></svg>';
    for (const name of ['/lamp.svg', '/book.svg']) site().add(name, drawing, { 'content-type': 'image/svg+xml' });
    const nothing = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    const pictures = `<p><img src="/lamp.svg" alt="The lamp"></p><p><img class="lazy" src="${nothing}" data-src="/book.svg"></p>
      <p><img src="/lamp.svg?count" width="1" height="1" alt=""></p>`;
    await open(pageWith({ body: storyWith().replace('</article>', `${pictures}</article>`) }));
    await waitFor('the picture', () => driver().evaluate(() => document.images[0]?.complete));
    await openReader();
    const shown = await inReader().evaluate(root =>
      Array.from(root.querySelectorAll<HTMLImageElement>('.story img'), image => [
        new URL(image.src).pathname + new URL(image.src).search,
        image.getAttribute('width'),
        image.getAttribute('height'),
      ]),
    );
    expect(shown.slice(0, 2)).toEqual([
      ['/lamp.svg', '400', '300'],
      ['/book.svg', null, null],
    ]);
    expect(shown.flat().filter(address => address?.includes('count'))).toEqual([]);
    await leave();
  });

  test('what sounds in a shadow root pauses and goes on, too; what was paused stays paused', async () => {
    const sound = silence();
    const after = `<button id="go">Play</button><my-player></my-player><audio id="still" src="${sound}"></audio><script>
      const root = document.querySelector('my-player').attachShadow({ mode: 'closed' });
      root.innerHTML = '<div><audio loop></audio><audio loop></audio></div>';
      window.players = [...root.querySelectorAll('audio')];
      for (const player of players) player.src = '${sound}';
      document.querySelector('#go').onclick = () => players[0].play();</script>`;
    await open(pageWith({ after }));
    const paused = () =>
      driver().evaluate(() => {
        const { players } = window as unknown as { players: HTMLAudioElement[] };
        return [...players, document.querySelector<HTMLAudioElement>('#still')].map(player => player?.paused);
      });
    await driver().click('#go');
    await waitFor('the sound', async () => (await paused())[0] === false);
    await openReader();
    expect(await paused()).toEqual([true, true, true]);
    // One that begins meanwhile is paused as well.
    await driver().evaluate(() => void (window as unknown as { players: HTMLAudioElement[] }).players[1]?.play());
    await waitFor('silence', async () => (await paused()).every(Boolean));
    await leave();
    await waitFor('the sound to go on', async () => (await paused()).join() === 'false,false,true');
  });
});
