import { observations } from 'virtual:pack/observations';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { titleOf } from '../../engine/article/title.ts';
import { findProblems } from '../../engine/check/find-problems.ts';
import { compileArticle, fixedState } from '../../engine/graph/compile-article.ts';
import { parseLink } from '../../engine/link/link.ts';
import { shownAt } from '../../engine/link/link-to.ts';
import { followOldLink, type OldLink } from '../../engine/link/old-link.ts';
import { namesOf } from '../../engine/walk/asked.ts';
import type { Article } from '../../model/article/article.ts';
import type { ArticleNode } from '../../model/article/article-node.ts';
import { loadArticles } from '../articles.ts';
import { readRecord } from '../recorded-links.ts';
import { edits } from './edits.ts';

const editionsPerArticle = 60;
// Without a type of its own: the cache of test modules leaves out a file that globs by these very words.
const records: Record<string, string> = import.meta.glob('../../../public/packs/exchange/links/*/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// An edit changes ids and ways and never the words, so that words tell whether two places, or two answers, are the same.
const anyEdit = fc.record({
  edit: fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])),
  spot: fc.record({ node: fc.nat(200), answer: fc.nat(20) }),
});
const anyEdits = fc.array(anyEdit, { minLength: 1, maxLength: 6 });

function editionAfter(article: Article, made: readonly { edit: keyof typeof edits; spot: { node: number; answer: number } }[]): Article {
  return made.reduce((edition, { edit, spot }) => edits[edit](edition, spot), article);
}

function wordsOfAnswer(node: ArticleNode | undefined, answerId: string): string {
  const label = node?.kind === 'question' ? node.answers[answerId]?.label : answerId;
  return node === undefined ? '' : `${titleOf(node)} ${label}`;
}

/** True where an answer says that it is fixed, or works now; after one that goes on, the link names the next node. */
function isEnd(node: ArticleNode, answerId: string): boolean {
  return node.kind === 'question' ? node.answers[answerId]?.goto === fixedState : answerId === 'fixed';
}

/** What the recorded links say in words, and where they lead, in the edition that they were recorded for. */
function readRecorded(article: Article) {
  const named = Object.entries(article.nodes).flatMap(([nodeId, node]) => namesOf(article, nodeId, node).map((name) => ({ name, node })));
  const links = Object.entries(records).flatMap(([path, text]) => (path.includes(`/links/${article.id}/`) ? readRecord(text) : []));
  return [...new Set(links)].map((address) => {
    const link = parseLink(...(address.split(/(?=\?)/) as [string, string]))?.link;
    const answers = [...(link?.answers ?? [])];
    const node = article.nodes[link?.nodeId ?? ''];
    return {
      address,
      title: node === undefined ? '' : titleOf(node),
      isFixed:
        node !== undefined &&
        namesOf(article, link?.nodeId ?? '', node).includes(answers.at(-1)?.[0] ?? '') &&
        isEnd(node, answers.at(-1)?.[1] ?? ''),
      isSilent: answers.length === 0,
      from: link?.from === undefined ? undefined : article.nodes[link.from],
      said: new Set(
        answers.flatMap(([asked, id]) => named.filter(({ name }) => name === asked).map(({ node }) => wordsOfAnswer(node, id))),
      ),
    };
  });
}

type Recorded = ReturnType<typeof readRecorded>[number];

/** What is wrong with how a recorded link arrives in a later edition; nothing where all is well. */
function faultOf(edition: Article, { outcome, arrival: { place, link } }: OldLink, recorded: Recorded): string | undefined {
  const shown = edition.nodes[shownAt(place)];
  if (shown === undefined) {
    return 'is blank';
  }
  const isSamePlace = titleOf(shown) === recorded.title && (place.nodeId === fixedState) === recorded.isFixed;
  if (outcome === 'lost' || ((outcome === 'same' || outcome === 'renamed') && !isSamePlace)) {
    return `leads to “${titleOf(shown)}” and nothing says so`;
  }
  const unsaid = place.trail.filter(({ nodeId, answerId }) => !recorded.said.has(wordsOfAnswer(edition.nodes[nodeId], answerId)));
  if (unsaid.length > 0) {
    return `counts what it never said: ${JSON.stringify(unsaid)}`;
  }
  const opened = link.from === undefined ? undefined : edition.nodes[link.from];
  const mayOpen = opened === undefined || titleOf(opened) === (recorded.from === undefined ? '' : titleOf(recorded.from));
  return mayOpen || (recorded.isSilent && isSamePlace) ? undefined : `opens “${titleOf(shown)}”, which nothing speaks for`;
}

const tally = { recorded: 0, editions: 0, edits: 0, same: 0, renamed: 0, explained: 0, contradicted: 0, lost: 0 };
const started = performance.now();

describe.each(await loadArticles())('recorded links of $id', (article) => {
  const recorded = readRecorded(article);

  it('hold or are explained after any edits, and never lead to a cause that they do not speak for', () => {
    // A new article has a few.
    expect(recorded.length).toBeGreaterThan(0);
    tally.recorded += recorded.length;
    fc.assert(
      fc.property(anyEdits, (made) => {
        const edition = editionAfter(article, made);
        const broken = findProblems(edition).filter(({ kind }) => ['dangling-goto', 'leads-nowhere', 'loop', 'bad-id'].includes(kind));
        expect(broken).toEqual([]);
        const machine = compileArticle(edition);
        const faults = recorded.flatMap((link) => {
          const arrived = followOldLink(edition, machine, observations, link.address);
          tally[arrived.outcome] += 1;
          const fault = faultOf(edition, arrived, link);
          return fault === undefined ? [] : [`${link.address} ${fault}`];
        });
        tally.editions += 1;
        tally.edits += made.length;
        expect(faults).toEqual([]);
      }),
      { numRuns: editionsPerArticle },
    );
  });

  it('are found out where an id is used again for something else', () => {
    const [reused, question] = Object.entries(article.nodes).find(([, node]) => node.kind === 'question') ?? [];
    if (reused === undefined || question?.kind !== 'question') {
      throw new Error(`${article.id} asks nothing`);
    }
    const [one, other] = Object.keys(question.answers);
    const swap = (id: string) => (id === one ? other : id === other ? one : id) ?? id;
    const answers = Object.fromEntries(Object.entries(question.answers).map(([id, answer]) => [swap(id), answer]));
    const edition = { ...article, nodes: { ...article.nodes, [reused]: { ...question, answers } } };
    const machine = compileArticle(edition);
    const faults = recorded.flatMap((link) => faultOf(edition, followOldLink(edition, machine, observations, link.address), link) ?? []);
    expect(faults.filter((fault) => fault.startsWith('counts what it never said')).length).toBeGreaterThan(0);
  });
});

it('has followed many recorded links', () => expect(tally.recorded).toBeGreaterThan(250));

afterAll(() => {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { editions, edits, same, renamed, explained, contradicted } = tally;
  console.log(
    `${editions} random editions with ${edits} edits: ${same + renamed + explained + contradicted} links followed; ${same} same, ${renamed} renamed, ${explained} explained, ${contradicted} contradicted; ${seconds} s`,
  );
});
