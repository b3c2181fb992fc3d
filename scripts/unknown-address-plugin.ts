import type { Plugin } from 'vite';

/** Writes the page that a server gives for an unknown address, and that stands for all of them offline. */
export const unknownAddressPlugin: Plugin = {
  name: 'unknown-address',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const page = bundle['index.html'];
    if (page?.type === 'asset') {
      this.emitFile({ type: 'asset', fileName: '404.html', source: page.source });
    }
  },
};
