/** What each floor may import: floors of ours, and packages. `features/walk` is a floor of its own beside other features. */
const floors: Readonly<Record<string, { floors: readonly string[]; packages: RegExp }>> = {
  model: { floors: ['model'], packages: /^valibot$/ },
  engine: { floors: ['engine', 'model'], packages: /^(valibot|xstate(\/.*)?)$/ },
  // Between the engine and whoever hands its articles on: reads packs and admits them.
  packs: { floors: ['packs', 'engine', 'model'], packages: /^(valibot|jsonc-parser)$/ },
  recognisers: { floors: ['recognisers', 'engine', 'model'], packages: /^virtual:pack\// },
  // What the program knows beside the articles: words, lists of commands, healthy logs.
  content: { floors: ['content', 'recognisers', 'tools', 'engine', 'model'], packages: /^virtual:pack\// },
  // A tool has a screen of its own, and is tested without the application.
  tools: { floors: ['tools', 'engine', 'model', 'ui'], packages: /^(react|xstate|@xstate\/react|valibot|@tanstack\/react-virtual)$/ },
  // What keeps or fetches. A hook is how a page listens to it; nothing is drawn here.
  services: { floors: ['services', 'tools', 'recognisers', 'packs', 'content', 'engine', 'model', 'ui'], packages: /./ },
  features: {
    floors: ['engine', 'model', 'ui'],
    packages: /^(react|xstate|@xstate\/react|valibot|@dagrejs\/dagre|@tanstack\/react-virtual)$/,
  },
  ui: { floors: ['ui'], packages: /^react(\/jsx-runtime)?$/ },
  pages: { floors: ['pages', 'services', 'features', 'tools', 'recognisers', 'packs', 'content', 'engine', 'model', 'ui'], packages: /./ },
  app: { floors: ['app', 'pages', 'services', 'features', 'content', 'recognisers', 'packs', 'engine', 'model', 'ui'], packages: /./ },
  'main.tsx': { floors: ['app', 'pages'], packages: /^(react|react-dom\/client)$/ },
};

const bannedFolders = /\/(utils?|helpers?|common)\//;
const linesAtMost = 300;

/** The source files of the product by path below `src`: no tests, no drafts of the compiler's tests. */
export type SourceFiles = Readonly<Record<string, string>>;

/** Each breach of the floors, as a sentence that names the file. None for a good tree. */
export function findBreaches(files: SourceFiles): string[] {
  return [...Object.entries(files).flatMap(([path, text]) => findBreachesIn(path, text)), ...findCircles(files)];
}

function findBreachesIn(path: string, text: string): string[] {
  const own = floorOf(path);
  const rule = floors[own];
  if (rule === undefined) {
    return [`${path}: lies on no floor`];
  }
  const breaches = importsIn(text).flatMap((imported) => {
    if (!imported.startsWith('.')) {
      return rule.packages.test(imported) ? [] : [`${path}: may not import the package ${imported}`];
    }
    const target = resolve(path, imported);
    const isOther = own === 'features' && floorOf(target) === 'features';
    if (isOther) {
      return featureOf(target) === featureOf(path) ? [] : [`${path}: imports another feature, ${target}`];
    }
    return rule.floors.includes(floorOf(target)) ? [] : [`${path}: may not import ${target}`];
  });
  return [
    ...breaches,
    ...(bannedFolders.test(`/${path}`) ? [`${path}: lies in a folder that says nothing`] : []),
    ...(/^export (\*|\{[^}]*\}) from /m.test(text) ? [`${path}: re-exports`] : []),
    ...(text.split('\n').length - 1 > linesAtMost ? [`${path}: has more than ${linesAtMost} lines`] : []),
  ];
}

function findCircles(files: SourceFiles): string[] {
  const importsOf = new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      importsIn(text)
        .filter((imported) => imported.startsWith('.'))
        .map((imported) => resolve(path, imported)),
    ]),
  );
  return [...importsOf.keys()].filter((path) => canReach(importsOf, path, path)).map((path) => `${path}: lies on a circle of imports`);
}

function canReach(importsOf: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set(importsOf.get(from));
  for (const path of seen) {
    for (const next of importsOf.get(path) ?? []) {
      seen.add(next);
    }
  }
  return seen.has(to);
}

/** What a file imports when it is loaded or when it is run, types too. */
function importsIn(text: string): string[] {
  const found = text.matchAll(/^(?:import|export)\b[^'"`;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm);
  return [...found].map(([, from, effect, later]) => from ?? effect ?? later ?? '');
}

function floorOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function featureOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function resolve(path: string, imported: string): string {
  return new URL(imported, `file:///${path}`).pathname.slice(1);
}
