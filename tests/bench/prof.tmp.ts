import { bundle, openStages } from './lib/browser.ts';
import { pageOf } from './lib/growth.ts';
import { findPages, readSet } from './lib/sets.ts';
const { stages, close } = await openStages(await bundle('timed.ts'), 1);
const stage = stages[0];
if (stage) {
  const pages = readSet(findPages(), 'aad').slice(0, 30).map(p => [p.url, p.html()] as const);
  if (process.argv[2]) pages.splice(0, 99, ['https://harbour.example/lamp', pageOf(Number(process.argv[2]))]);
  const cdp = await stage.page.context().newCDPSession(stage.page);
  const self = new Map<string, number>(), total = new Map<string, number>();
  for (const [url, html] of pages) {
    await stage.show(url, html);
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
    await cdp.send('Profiler.start');
    await stage.page.evaluate(() => (globalThis as any).clearstoryTimes.time(['clearstory'], 3));
    const { profile } = await cdp.send('Profiler.stop');
    const nodes = new Map(profile.nodes.map(n => [n.id, n]));
    const parent = new Map<number, number>();
    for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
    profile.samples!.forEach((id, i) => {
      const d = profile.timeDeltas![i]! / 1000;
      const n = nodes.get(id)!;
      const name = (x: typeof n) => x.callFrame.functionName + ':' + x.callFrame.lineNumber;
      self.set(name(n), (self.get(name(n)) ?? 0) + d);
      const seen = new Set<string>();
      for (let p: number | undefined = id; p; p = parent.get(p)) {
        const k = name(nodes.get(p)!);
        if (!seen.has(k)) total.set(k, (total.get(k) ?? 0) + d);
        seen.add(k);
      }
    });
  }
  const top = (m: Map<string, number>, n: number) => [...m].sort((a, b) => b[1] - a[1]).slice(0, n).map(([k, v]) => v.toFixed(0).padStart(7) + '  ' + k).join('\n');
  console.log('TOTAL\n' + top(total, 60) + '\nSELF\n' + top(self, 40));
}
await close();
