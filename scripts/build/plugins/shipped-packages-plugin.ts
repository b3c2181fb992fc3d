import type { Plugin } from 'vite';
import { listShipped } from '../shipped-packages.mjs';

/** Refuses to build pages that hold code of a package which is not among those whose licences THIRD-PARTY.md names. */
export function shippedPackagesPlugin(): Plugin {
  return {
    name: 'shipped-packages',
    apply: 'build',
    generateBundle(_, files) {
      const named = new Set(listShipped(process.cwd()).map(({ name }) => name));
      const modules = Object.values(files).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const bundled = new Set(modules.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []));
      const unnamed = [...bundled].filter((name) => !named.has(name));
      if (unnamed.length > 0) {
        this.error(`The pages hold code of ${unnamed.join(', ')}, which scripts/build/shipped-packages.mjs does not list.`);
      }
    },
  };
}
