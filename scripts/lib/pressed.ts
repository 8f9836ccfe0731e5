import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';

const OPTIONS: MinifyOptions = {
  ecma: 2020,
  compress: {
    passes: 3,
    // Nothing of ours reads a property for what reading it does: what is read and not used is not read.
    pure_getters: true,
    // A function without `this` may be an arrow: what is called with `new` here is a class, or writes to `this`.
    unsafe_arrows: true,
    // `Array.prototype.slice` is `[].slice` where nobody changes either, and the page cannot reach this world's.
    unsafe_proto: true,
    // Not `hoist_funs`: the file is smaller, and larger once it is gzipped. Not `unsafe_comps`: it is wrong about NaN.
  },
};

/**
 * The Vite plugin that presses a finished script once more: Vite's own minifier leaves functions and variables that are
 * used once where they were.
 */
export function pressed(): Plugin {
  return {
    name: 'clearstory:pressed',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const map = bundle[`${chunk.fileName}.map`];
          const content = map?.type === 'asset' ? String(map.source) : undefined;
          const smaller = await minify(chunk.code, content ? { ...OPTIONS, sourceMap: { content } } : OPTIONS);
          if (smaller.code === undefined) throw new Error(`${chunk.fileName} could not be pressed.`);
          chunk.code = smaller.code;
          if (map?.type === 'asset') map.source = String(smaller.map);
        }
      },
    },
  };
}
