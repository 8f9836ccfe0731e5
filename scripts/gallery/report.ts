import type { Difference } from '../../tests/gallery/compare-pictures.ts';
import type { Pictures } from './release.ts';

export interface Change extends Difference {
  readonly name: string;
}

/** What has changed since the release, in words. */
export function sayChanges(changed: readonly Change[], before: Pictures, now: Pictures): string[] {
  const added = [...now.keys()].filter(name => !before.has(name));
  const gone = [...before.keys()].filter(name => !now.has(name));
  const lines = [
    ...changed.map(({ name, share }) => `  changed  ${name} (${share === 1 ? 'another size' : percent(share)})`),
    ...added.map(name => `  new      ${name}`),
    ...gone.map(name => `  gone     ${name}`),
  ];
  return lines.length > 0 ? lines : ['Nothing looks different from the last release.'];
}

/** A page that shows before, now, and where the difference is. */
export function pageOfChanges(changed: readonly Change[], before: Pictures, now: Pictures): string {
  const picture = (address: string | undefined) => (address ? `<img alt="" src="${address}">` : '');
  const rows = changed.map(({ name, share, marked }) => {
    const columns = [before.get(name), now.get(name), marked].map(picture).join('</td><td>');
    return `<tr><th><a href="pictures/${name}.png">${name}</a><br>${percent(share)}</th><td>${columns}</td></tr>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>What looks different</title>
<style>body{font:14px system-ui;background:#888}td,th{padding:8px;text-align:start;vertical-align:top}</style>
<table><tr><th></th><th>The last release</th><th>Now</th><th>The difference</th></tr>${rows.join('')}</table>
`;
}

function percent(share: number): string {
  return `${Math.max(0.01, share * 100).toFixed(2)}%`;
}
