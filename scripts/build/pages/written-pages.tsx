import { formerArticles } from 'virtual:pack/former-articles';
import { observations } from 'virtual:pack/observations';
import { summaries } from 'virtual:pack/summaries';
import { tools } from 'virtual:pack/tools';
import { words } from 'virtual:pack/words';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { App } from '../../../src/app/app.tsx';
import { toolShells } from '../../../src/content/tools.ts';
import { splitArticle } from '../../../src/engine/article/split-article.ts';
import { statementsOf } from '../../../src/engine/article/statements.ts';
import { titleOf } from '../../../src/engine/article/title.ts';
import { ownValue } from '../../../src/engine/data/own-value.ts';
import { aboutOf } from '../../../src/engine/walk/asked.ts';
import type { Article } from '../../../src/model/article/article.ts';
import type { ArticleNode } from '../../../src/model/article/article-node.ts';
import { type OpenArticle, openArticle } from '../../../src/services/articles/article-store.ts';
import { formerPlaces } from './former-places.ts';
import { FormerPlacePage, ShellPage } from './static-pages.tsx';

/** A page as it is written while building. Its links begin with a slash, as in the application. */
export type WrittenPage = {
  /** Where it lies, with a slash at both ends. */
  readonly path: string;
  /** The addresses for which the application shows exactly this; none where it shows more than can be written. */
  readonly addresses: readonly string[];
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  readonly body: string;
  /** The modules that the application needs first for it. */
  readonly modules: readonly string[];
  /** Those that it needs with all that they import. */
  readonly whole?: readonly string[];
  readonly place?: WrittenPlace;
  /** Where a browser without script is sent on to. */
  readonly goesOnTo?: string;
};

export type WrittenPlace = {
  readonly articleId: string;
  readonly details: string;
  readonly asks: string;
  readonly about: readonly string[];
  /** Of a referral: where it leads, and the names of the answers that go there. */
  readonly shares?: { readonly href: string; readonly names: readonly string[] };
};

/** `everyNodeUpTo`: in a catalogue of more articles, only their first questions, and what is said about them, get pages. */
export async function writePages({ everyNodeUpTo }: { everyNodeUpTo: number }): Promise<WrittenPage[]> {
  const pages = [await writeStart(), ...(await writeShells())];
  for (const { id } of summaries) {
    const opened = await openArticle(id);
    if (opened === undefined) {
      throw new Error(`${id} is listed and is no article of the catalogue.`);
    }
    pages.push(...(await writeArticle(opened, await opened.loadWhole(), summaries.length <= everyNodeUpTo)));
  }
  return [...pages, ...(await writeFormerArticles())];
}

async function writeArticle(opened: OpenArticle, article: Article, everyNode: boolean): Promise<WrittenPage[]> {
  const { id, start } = article;
  for (const [nodeId, own] of Object.entries(splitArticle(article).details)) {
    opened.details.preset(nodeId, own);
  }
  const pages = [
    await writePlace(article, start, `/${id}/`),
    {
      ...(await writeApp(`/${id}/about/`)),
      heading: `About this article: ${article.title}`,
      description: `${article.number}, “${article.document.title}”. ${article.versions.text}. ${article.support.text}`,
      modules: [`virtual:article/${id}-core`, 'src/pages/about/about-page.tsx'],
    },
    await writeShell(
      `/map/${id}/`,
      `Map of “${article.title}”`,
      `All questions, causes and hand-overs of ${article.number} as a picture or a list.`,
    ),
  ];
  if (everyNode) {
    for (const nodeId of Object.keys(article.nodes)) {
      pages.push(await writePlace(article, nodeId, `/${id}/${nodeId}/`));
    }
    for (const { name, ...former } of formerPlaces(article)) {
      pages.push(await writeFormer(`/${id}/${name}/`, former));
    }
  }
  return pages;
}

const firstModules = {
  question: [],
  cause: ['src/pages/place/content/processes.ts'],
  escalation: ['src/pages/place/content/end-content.tsx'],
  referral: ['src/pages/place/content/end-content.tsx'],
  procedure: ['src/pages/place/content/processes.ts'],
  page: ['src/pages/place/content/end-content.tsx'],
} as const;

async function writePlace(article: Article, nodeId: string, path: string): Promise<WrittenPage> {
  const node = article.nodes[nodeId];
  const own = splitArticle(article).details[nodeId];
  if (node === undefined || own === undefined) {
    throw new Error(`${article.id} has no ${nodeId}.`);
  }
  const page = await writeApp(path);
  return {
    ...page,
    addresses: nodeId === article.start ? page.addresses : [...page.addresses, `${path}?from=${nodeId}`],
    heading: titleOf(node),
    description: describe(node),
    modules: [`virtual:article/${article.id}-core`, ...firstModules[node.kind]],
    place: {
      articleId: article.id,
      details: JSON.stringify({ [nodeId]: own }),
      asks: nameAt(article, nodeId),
      about: aboutOf(node).map((about) => nameAt(article, about)),
      ...(node.kind === 'referral' && node.article !== undefined
        ? { shares: { href: `/${node.article}/`, names: sharedNames(article) } }
        : {}),
    },
  };
}

function sharedNames(article: Article): string[] {
  const names = Object.keys(article.nodes).map((nodeId) => nameAt(article, nodeId));
  return [...new Set(names.filter((name) => ownValue(observations, name) !== undefined))];
}

function nameAt({ nodes }: Article, nodeId: string): string {
  const node = nodes[nodeId];
  return node?.kind === 'question' ? (node.asks ?? nodeId) : nodeId;
}

function describe(node: ArticleNode): string {
  const said =
    node.kind === 'page'
      ? statementsOf(node)
          .slice(1)
          .map(({ statement }) => statement)
      : [node.why].flat();
  return said[0]?.text ?? '';
}

async function writeStart(): Promise<WrittenPage> {
  // Shows what is kept on the device too, so the application writes it anew.
  return {
    ...(await writeApp('/')),
    addresses: [],
    heading: 'Unstuck: what do you see?',
    description: `From ${words.from} to a cause and its checklist, one question at a time. Nothing you type leaves this browser.`,
    modules: [
      'src/pages/start/start-page.tsx',
      'src/pages/start/evidence-section.tsx',
      'src/pages/start/article-list.tsx',
      'src/pages/start/recent-cases.tsx',
    ],
  };
}

async function writeShells(): Promise<WrittenPage[]> {
  return [
    {
      ...(await writeApp('/health/')),
      heading: 'Health of the articles',
      description: 'What stands in every article, and its faults.',
      modules: ['src/pages/health/health-page.tsx'],
    },
    await writeShell('/triage/', 'Which article fits?', 'From what is seen to the article that fits, a question at a time.'),
    ...(await Promise.all(
      [
        writeShell('/in/', 'An article of another pack', 'A place in an article that was put beside this copy.'),
        writeShell(
          '/in/map/',
          'Map of an article of another pack',
          'All questions, causes and hand-overs of an article as a picture or a list.',
        ),
        writeShell('/in/about/', 'About an article of another pack', 'Where an article comes from, whose it is, and what it rests on.'),
      ].map(async (page) => ({ ...(await page), whole: ['src/services/packs/open-other.ts'] })),
    )),
    await writeShell('/cases/', 'Cases on this device', 'What is kept on this device about tickets.'),
    ...(await Promise.all(Object.entries(tools).map(([id, { href }]) => writeTool(id, href)))),
  ];
}

function writeTool(id: string, path: string): Promise<WrittenPage> {
  const { heading, description } = ownValue<{ heading: string; description: string }>(toolShells, id) ?? { heading: id, description: '' };
  return writeShell(path, heading, description);
}

/** A page that depends on the device or on answers: only its name can be written. */
async function writeShell(path: string, heading: string, description: string): Promise<WrittenPage> {
  const { body } = await render(<ShellPage heading={heading} />);
  return { path, addresses: [], title: `${heading} – Unstuck`, heading, description, body, modules: [] };
}

type Former = { readonly words: string; readonly href: string; readonly isRenamed: boolean };

async function writeFormer(path: string, { words, href, isRenamed }: Former): Promise<WrittenPage> {
  const heading = isRenamed ? 'This place has another name now' : 'This is no longer asked';
  const { body } = await render(<FormerPlacePage heading={heading} words={words} href={href} isRenamed={isRenamed} />);
  return {
    path,
    addresses: [],
    title: `${heading} – Unstuck`,
    heading: words,
    description: heading,
    body,
    modules: [],
    ...(isRenamed ? { goesOnTo: href } : {}),
  };
}

async function writeFormerArticles(): Promise<WrittenPage[]> {
  const { renamed, removed } = formerArticles;
  return Promise.all([
    ...Object.entries(renamed).map(([before, now]) => writeFormer(`/${before}/`, { words: now, href: `/${now}/`, isRenamed: true })),
    ...Object.entries(removed).map(([before, title]) => writeFormer(`/${before}/`, { words: title, href: '/', isRenamed: false })),
  ]);
}

async function writeApp(path: string): Promise<Pick<WrittenPage, 'path' | 'addresses' | 'title' | 'body'>> {
  return { path, addresses: [path], ...(await render(<App writtenAt={path} />)) };
}

async function render(page: React.ReactNode): Promise<{ title: string; body: string }> {
  const faults: unknown[] = [];
  // Whole and in order: nothing of a page may wait for a script that puts it in its place.
  const { prelude } = await prerender(<StrictMode>{page}</StrictMode>, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (fault) => void faults.push(fault),
  });
  const markup = await new Response(prelude).text();
  if (faults.length > 0) {
    throw faults[0];
  }
  const [, title = 'Unstuck', body = ''] = /^(?:<title>(.*?)<\/title>)?(.*)$/s.exec(markup) ?? [];
  return { title, body };
}
