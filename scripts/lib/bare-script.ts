import type { Plugin } from 'vite';

/** WXT's own lines around an unlisted script: they log what the script did, half a kilobyte of them. */
const AROUND = 'virtual:wxt-unlisted-script-entrypoint?';

/** The Vite plugin for a script that runs in pages: it is called, and nothing else. */
export function bareScript(): Plugin {
  return {
    name: 'clearstory:bare-script',
    transform(code, id) {
      if (!id.includes(AROUND)) return;
      const script = /^import definition from .*$/m.exec(code)?.[0];
      if (!script)
        throw new Error('WXT writes its lines around a script in another way: see scripts/lib/bare-script.ts');
      return { code: `${script}\ndefinition.main();\n`, map: null };
    },
  };
}
