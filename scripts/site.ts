// npm run site: a page to try the pipeline on, in one file that needs no server and makes no request.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { saferPackages } from './lib/safer-packages.ts';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, 'site-output');
const DEMOS = join(ROOT, 'tests/fixtures/demo');

/** Names and markup of our own stories, to pick from. */
function demos(): [string, string][] {
  const css = readFileSync(join(DEMOS, 'demo.css'), 'utf8');
  return readdirSync(DEMOS)
    .filter(name => name.endsWith('.html') && name !== 'home.html')
    .map(name => {
      const html = readFileSync(join(DEMOS, name), 'utf8').replace(
        /<link[^>]*demo\.css[^>]*>/,
        `<style>${css}</style>`,
      );
      const [title = name, page] = [/<h1[^>]*>([^<]*)/.exec(html)?.[1], /-(\d)\.html$/.exec(name)?.[1]];
      return [page ? `${title} (${page})` : title, html] as [string, string];
    })
    .sort(([one], [other]) => one.localeCompare(other));
}

const made = (await build({
  configFile: false,
  logLevel: 'error',
  plugins: [saferPackages()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { DEMOS: JSON.stringify(demos()) },
  build: {
    write: false,
    lib: { entry: join(ROOT, 'scripts/site/main.tsx'), formats: ['iife'], name: 'site' },
  },
})) as Rolldown.RolldownOutput[];
const script = made[0]?.output[0]?.code.replaceAll('</script', '<\\/script');
if (!script) throw new Error('Nothing was built from scripts/site/main.tsx.');

const hash = createHash('sha256').update(script).digest('base64');
// Of what is pasted nothing runs and nothing is asked of anybody; `srcdoc` frames are held to the same policy.
const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
const css = readFileSync(join(import.meta.dirname, 'site/site.css'), 'utf8');
mkdirSync(OUT, { recursive: true });
writeFileSync(
  join(OUT, 'index.html'),
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>Clearstory: what becomes of a page</title>
<style>${css}</style>
<div id="site"></div>
<script>${script}</script>
</html>
`,
);
console.log('site-output/index.html');
