import type { Article } from '../../model/article/article.ts';
import type { ArticleNode } from '../../model/article/article-node.ts';
import { nodesAtMost } from '../../model/pack/size-limits.ts';
import { rememberForNode } from '../data/remember-for-node.ts';
import { type ArticleMachine, compileArticle } from '../graph/compile-article.ts';
import { brokenWays } from './rules/walks/broken-ways.ts';
import { answersAgainst } from './rules/walks/own-walks.ts';
import { type Walks, walkAll } from './rules/walks/walks.ts';
import { loops } from './rules/walks/ways.ts';
import { type ArticleProblem, type Rule, rules } from './rules.ts';
import { nothingAround, type Surroundings } from './surroundings.ts';

type CatalogueProblem = Extract<ArticleProblem, { readonly articleId: string }>;
type RuleOf<S extends Rule['scope']> = Extract<Rule, { readonly scope: S }>;

const nodeRules = rules.filter((rule): rule is RuleOf<'node'> => rule.scope === 'node');
const articleRules = rules.filter((rule): rule is RuleOf<'article'> => rule.scope === 'article');
const catalogueRules = rules.filter((rule): rule is RuleOf<'catalogue'> => rule.scope === 'catalogue');
const walkRules = rules.filter((rule): rule is RuleOf<'walks'> => rule.scope === 'walks');
const wayRules = rules.filter((rule): rule is RuleOf<'ways'> => rule.scope === 'ways');

const mayBeUnsaid: ReadonlySet<string> = new Set(rules.flatMap((rule) => ('mayBeUnsaid' in rule ? (rule.mayBeUnsaid ?? []) : [])));

/** Every fault of the articles of a pack that one of them alone does not show. */
export function findCatalogueProblems(articles: readonly Article[], around: Surroundings): CatalogueProblem[] {
  return catalogueRules.flatMap((rule) => rule.check(articles, around) as readonly CatalogueProblem[]);
}

/**
 * Every fault of an article; none for a good one. Without its surroundings it is looked at by itself. The rules rely on the
 * shape that the schema asks for, which is checked where a file is read; those of the ways rely on there being a machine, and
 * those of walks look at so many places at most. What an article that nobody has reviewed may leave unsaid is no fault of it.
 */
export function findProblems(article: Article, around?: Surroundings, placesAtMost = 20_000): ArticleProblem[] {
  const nodes = Object.entries(article.nodes);
  if (nodes.length > nodesAtMost) {
    return [{ kind: 'too-many-nodes', nodeId: 'about', most: nodesAtMost }];
  }
  const looked = (rule: Rule) => around !== undefined || !looksAround(rule);
  const found = [
    ...nodeRules.filter(looked).flatMap((rule) => checkAbout(rule, article, around ?? nothingAround)),
    ...nodes.flatMap(([nodeId, node]) => findInNode(node, nodeId)),
    ...articleRules.filter(looked).flatMap((rule) => findInArticle(rule, article, around)),
    ...(brokenWays.check(article, nothingAround).length === 0 ? findInWays(article, around, placesAtMost) : []),
    ...(around === undefined ? [] : nodes.flatMap(([nodeId, node]) => findAroundNode(node, nodeId, article.blanks, around))),
  ];
  return isReviewed(article) ? found : found.filter(({ kind }) => !mayBeUnsaid.has(kind));
}

/** True for an article that somebody answers for. */
export function isReviewed({ status = 'reviewed' }: Pick<Article, 'status'>): boolean {
  return status === 'reviewed';
}

function looksAround(rule: Rule): boolean {
  return 'looksAround' in rule && rule.looksAround === true;
}

function checkAbout(rule: RuleOf<'node'>, article: Article, around: Surroundings): readonly ArticleProblem[] {
  return rule.checkAbout?.(article, around) ?? [];
}

const findInNode = rememberForNode((node, nodeId: string) =>
  nodeRules.filter((rule) => !looksAround(rule)).flatMap((rule) => checkNode(rule, node, nodeId, {}, nothingAround)),
);

const findAroundNode = rememberForNode((node, nodeId: string, blanks: Article['blanks'], around: Surroundings) =>
  nodeRules.filter(looksAround).flatMap((rule) => checkNode(rule, node, nodeId, blanks, around)),
);

function checkNode(rule: RuleOf<'node'>, node: ArticleNode, nodeId: string, blanks: Article['blanks'], around: Surroundings) {
  return rule.check(node, nodeId, blanks, around) as readonly ArticleProblem[];
}

type Found = Map<Rule, { readonly read: string; readonly around: Surroundings; readonly problems: readonly ArticleProblem[] }>;

const lastFound = new Map<string, Found>();

function findInArticle(rule: RuleOf<'article'>, article: Article, around: Surroundings | undefined): readonly ArticleProblem[] {
  if (rule.reads === undefined) {
    return rule.check(article, around ?? nothingAround);
  }
  const found: Found = lastFound.get(article.id) ?? new Map();
  lastFound.set(article.id, found);
  return findOnce(found, rule, JSON.stringify(rule.reads(article)), around, (given) => rule.check(article, given));
}

type Ways = {
  readonly key: string;
  readonly machine: ArticleMachine;
  readonly found: Found;
  readonly walks: Map<string, { readonly taken: Walks; readonly found: Found }>;
};

const lastWays = new Map<string, Ways>();

// Kept for each article: compiling takes longer than all the rest, and a changed word changes no way.
function findInWays(article: Article, around: Surroundings | undefined, placesAtMost: number): ArticleProblem[] {
  const key = JSON.stringify([article.start, Object.entries(article.nodes).map(([nodeId, node]) => [nodeId, node.kind, ...waysOf(node)])]);
  const before = lastWays.get(article.id);
  const ways: Ways = before?.key === key ? before : { key, machine: compileArticle(article), found: new Map(), walks: new Map() };
  lastWays.set(article.id, ways);
  const looked = <R extends Rule>(rule: R) => around !== undefined || !looksAround(rule);
  const inWays = wayRules.filter(looked).flatMap((rule) => {
    const read = 'reads' in rule ? JSON.stringify(rule.reads?.(article)) : '';
    return findOnce(ways.found, rule, read, around, (given) => rule.check(article, ways.machine, given));
  });
  // Where walks go round there are more of them than anything says.
  const isRound = (ways.found.get(loops)?.problems.length ?? 0) > 0;
  return [...inWays, ...(isRound ? [] : findInWalks(article, ways, around, placesAtMost, walkRules.filter(looked)))];
}

function findInWalks(
  article: Article,
  { machine, walks }: Ways,
  around: Surroundings | undefined,
  placesAtMost: number,
  looked: readonly RuleOf<'walks'>[],
): ArticleProblem[] {
  const against = answersAgainst(article, around ?? nothingAround);
  const key = JSON.stringify([placesAtMost, ...against]);
  const before = walks.get(key);
  const { taken, found } = before ?? { taken: walkAll(article, machine, against, placesAtMost), found: new Map() };
  if (before === undefined) {
    walks.set(key, { taken, found });
  }
  return looked.flatMap((rule) => findOnce(found, rule, '', around, (given) => rule.check(article, taken, machine, given)));
}

/** What a rule found before, where what it reads and what is around it are the same. */
function findOnce(
  found: Found,
  rule: Rule,
  read: string,
  around: Surroundings | undefined,
  check: (given: Surroundings) => readonly ArticleProblem[],
): readonly ArticleProblem[] {
  const given = 'looksAround' in rule && around !== undefined ? around : nothingAround;
  const known = found.get(rule);
  if (known?.read === read && known.around === given) {
    return known.problems;
  }
  const problems = check(given);
  found.set(rule, { read, around: given, problems });
  return problems;
}

function waysOf(node: ArticleNode): unknown[] {
  switch (node.kind) {
    case 'question': {
      const { otherwise, asks, about, exclusive, goesWith, answers } = node;
      return [otherwise, asks, about, exclusive, goesWith, Object.entries(answers).map(([answerId, { goto }]) => [answerId, goto])];
    }
    case 'cause':
      return [node.notFixed, node.whenFixed, node.wayOf, node.stopsHere, node.about, Object.keys(node.rulesOut ?? {})];
    case 'procedure':
      return [node.notDone];
    default:
      return [];
  }
}
