import { compileArticle, fixedState } from '../src/engine/graph/compile-article.ts';
import { formatLink } from '../src/engine/link/link.ts';
import { linkTo } from '../src/engine/link/link-to.ts';
import { askedAt } from '../src/engine/walk/asked.ts';
import type { Article } from '../src/model/article/article.ts';
import type { ArticleNode } from '../src/model/article/article-node.ts';
import { loadArticles } from './load-articles.ts';
import { planWalk, type Step } from './walk-plan.ts';

/** Addresses by the kind of place, whichever articles the program is built with. */
export type Places = {
  readonly articleIds: readonly string[];
  readonly first: string;
  /** A question and a cause that are opened by themselves, and the same reached by their answers. */
  readonly question: string;
  readonly answered: string;
  readonly cause: string;
  readonly reached: string;
  readonly fixed: string;
  readonly escalation: string;
  /** A referral to no article. */
  readonly referral: string;
  /** One that leads to another article. */
  readonly handedOn: string;
  readonly about: string;
  readonly map: string;
};

let found: Promise<Places> | undefined;

/** The places of the first article that has a cause behind some questions, and of others where it has no such place. */
export function findPlaces(): Promise<Places> {
  found ??= lookForPlaces();
  return found;
}

async function lookForPlaces(): Promise<Places> {
  const articles = await loadArticles();
  const [article, steps] = firstWalk(articles, ({ kind }) => kind === 'cause', 2);
  const cause = steps.at(-1)?.nodeId ?? '';
  const question = steps.at(-2)?.nodeId ?? '';
  const walked = (length: number, last: Step[] = []) => addressAfter(article, [...steps.slice(0, length), ...last]);
  const end = (isWanted: (node: ArticleNode) => boolean) => addressAfter(...firstWalk(articles, isWanted, 1));
  return {
    articleIds: articles.map(({ id }) => id),
    first: `/${article.id}/`,
    question: `/${article.id}/${question}/`,
    answered: walked(steps.length - 1),
    cause: `/${article.id}/${cause}/`,
    reached: walked(steps.length),
    fixed: walked(steps.length, [{ answerId: 'fixed', nodeId: fixedState }]),
    escalation: end(({ kind }) => kind === 'escalation'),
    referral: end((node) => node.kind === 'referral' && node.article === undefined),
    handedOn: end((node) => node.kind === 'referral' && node.article !== undefined),
    about: `/${article.id}/about/`,
    map: `/map/${article.id}/`,
  };
}

/** The shortest way to such a node in the first article that has one behind so many answers. */
function firstWalk(articles: readonly Article[], isWanted: (node: ArticleNode) => boolean, atLeast: number): [Article, Step[]] {
  for (const article of articles) {
    const ways = Object.values(article.nodes).filter(isWanted);
    const steps = ways.length === 0 ? undefined : planWalk(article, article.start, isWanted, () => true);
    if (steps !== undefined && steps.length >= atLeast) {
      return [article, steps];
    }
  }
  throw new Error('No article has such a place.');
}

function addressAfter(article: Article, steps: readonly Step[]): string {
  const machine = compileArticle(article);
  const answers = new Map<string, string>();
  let nodeId = article.start;
  for (const step of steps) {
    answers.set(askedAt(machine, nodeId, answers), step.answerId);
    nodeId = step.nodeId;
  }
  return formatLink(linkTo(machine, answers));
}
