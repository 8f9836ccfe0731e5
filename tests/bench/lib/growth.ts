/** A made-up page of about so many elements: a story of one tenth, the rest navigation, teasers and comments. */
export function pageOf(elements: number): string {
  const story = Array.from(
    { length: Math.round(elements / 20) },
    (_, n) =>
      `<p>On day ${n} the keeper climbed the stairs, <em>trimmed</em> the lamp, and wrote one line in the book.</p>`,
  );
  const rest = Math.round(elements / 10);
  const teasers = Array.from(
    { length: rest },
    (_, n) => `<li><a href="/story-${n}">What the tide left, part ${n}</a></li>`,
  );
  const comments = Array.from(
    { length: rest },
    (_, n) =>
      `<li class="comment"><div><b>Reader ${n}</b><p>I have seen that lamp from the ferry, and it was lit.</p></div></li>`,
  );
  const links = Array.from({ length: rest }, (_, n) => `<div class="menu-item"><a href="/m${n}">Menu ${n}</a></div>`);
  return `<!doctype html><title>The lamp</title><nav>${links.join('')}</nav><main><article><h1>The lamp</h1>
${story.join('\n')}</article></main><section class="related"><h2>Related</h2><ul>${teasers.join('')}</ul></section>
<section id="comments"><ol>${comments.join('')}</ol></section>`;
}

/** A size and the milliseconds it takes. */
export interface Point {
  readonly size: number;
  readonly time: number;
}

/** The power of the size with which the time grows: the slope through the points on logarithmic scales. */
export function exponent(points: readonly Point[]): number {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ time }) => Math.log(time));
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const up = xs.reduce((sum, x, index) => sum + (x - mx) * ((ys[index] ?? 0) - my), 0);
  return up / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}

/** The points of several lines as a picture, both scales logarithmic. */
export function plot(lines: Readonly<Record<string, readonly Point[]>>): string {
  const all = Object.values(lines).flat();
  const scale = (value: number, values: readonly number[], from: number, to: number) => {
    const [low, high] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
    return (from + ((Math.log(value) - low) / (high - low || 1)) * (to - from)).toFixed(1);
  };
  const sizes = all.map(({ size }) => size);
  const times = all.map(({ time }) => time);
  const x = (size: number) => scale(size, sizes, 70, 560);
  const y = (time: number) => scale(time, times, 320, 30);
  const colours = ['#0b6e4f', '#b4532a', '#5a5f73'];
  const drawn = Object.entries(lines).map(([name, points], index) => {
    const path = points.map(({ size, time }) => `${x(size)},${y(time)}`).join(' ');
    const last = points.at(-1);
    const label = last ? `<text x="${x(last.size)}" y="${y(last.time)}" dx="8" dy="4">${name}</text>` : '';
    return `<g fill="${colours[index]}"><polyline points="${path}" fill="none" stroke="${colours[index]}" stroke-width="2"/>${points
      .map(({ size, time }) => `<circle cx="${x(size)}" cy="${y(time)}" r="3"/>`)
      .join('')}${label}</g>`;
  });
  const marks = [...new Set(sizes)].map(size => `<text x="${x(size)}" y="350" text-anchor="middle">${size}</text>`);
  const ticks = [10, 100, 1000, 10_000].filter(time => time > Math.min(...times) && time < Math.max(...times));
  const rules = ticks.map(
    time =>
      `<line x1="70" x2="560" y1="${y(time)}" y2="${y(time)}" stroke="#ddd"/><text x="62" y="${y(time)}" dy="4" text-anchor="end">${time} ms</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 380" font-family="sans-serif" font-size="12"><rect width="680" height="380" fill="#fff"/>${rules.join('')}${marks.join('')}<text x="315" y="372" text-anchor="middle">elements in the page</text>${drawn.join('')}</svg>\n`;
}
