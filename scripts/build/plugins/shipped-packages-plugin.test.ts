import { build } from 'vite';
import { expect, it } from 'vitest';
import { shippedPackagesPlugin } from './shipped-packages-plugin.ts';

/** Builds a page of one line. */
function buildPage(line: string) {
  const page: ReturnType<typeof shippedPackagesPlugin> = {
    name: 'page',
    resolveId: (id) => (id === 'page' ? '\0page' : undefined),
    load: (id) => (id === '\0page' ? line : undefined),
  };
  return build({
    configFile: false,
    logLevel: 'silent',
    plugins: [page, shippedPackagesPlugin()],
    build: { write: false, minify: false, rolldownOptions: { input: 'page' } },
  });
}

it('builds with what THIRD-PARTY.md names, and the packages that these bring along', async () => {
  await expect(buildPage("import { useSyncExternalStore } from 'react'; console.log(useSyncExternalStore);")).resolves.toBeDefined();
  await expect(buildPage("import { graphlib } from '@dagrejs/dagre'; console.log(graphlib);")).resolves.toBeDefined();
});

it('builds with no other package, and says which it is', async () => {
  await expect(buildPage("import { toJsonSchema } from '@valibot/to-json-schema'; console.log(toJsonSchema);")).rejects.toThrow(
    'The pages hold code of @valibot/to-json-schema,',
  );
});
