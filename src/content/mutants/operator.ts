import type { ProblemKind } from '../../engine/check/rules.ts';
import type { Surroundings } from '../../engine/check/surroundings.ts';
import type { Article } from '../../model/article/article.ts';
import type { ArticleNode } from '../../model/article/article-node.ts';

/** An article with one fault, and the fault that the check has to name: its code, its node and what else is given. */
export type Mutant = {
  readonly article: Article;
  readonly expected: { readonly kind: ProblemKind; readonly nodeId: string } & Readonly<Record<string, string>>;
  readonly listedAs?: string;
  /** What is other than usual around it. */
  readonly around?: Partial<Surroundings>;
};

/** One way to spoil an article, made at every place where it applies. */
export type Operator = {
  readonly name: string;
  readonly makes: (article: Article) => Iterable<Mutant>;
};

type Path = readonly string[];

/** The places in some data where a value passes the test, from the outside in. */
export function* placesIn(value: unknown, isMeant: (value: unknown, path: Path) => boolean, path: Path = []): Generator<Path> {
  if (isMeant(value, path)) {
    yield path;
  }
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* placesIn(inner, isMeant, [...path, key]);
    }
  }
}

/** The data with the value at a place changed; without it where the change gives undefined. All else stays the same object. */
export function changeAt<T>(data: T, path: Path, change: (value: never) => unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) {
    return change(data as never) as T;
  }
  const inner = changeAt((data as Record<string, unknown>)[key], rest, change);
  if (Array.isArray(data)) {
    return data.map((value, index) => (String(index) === key ? inner : value)) as T;
  }
  const { [key]: _, ...others } = data as Record<string, unknown>;
  return (inner === undefined ? others : { ...(data as object), [key]: inner }) as T;
}

/** The node that a place lies in, as the check names it. */
export function nodeIdOf(path: Path): string {
  return path[0] === 'nodes' ? (path[1] ?? '') : path[0] === 'start' ? 'start' : 'about';
}

/** The nodes of one kind. */
export function nodesOf<K extends ArticleNode['kind']>(article: Article, kind: K): [string, Extract<ArticleNode, { kind: K }>][] {
  return Object.entries(article.nodes).filter((entry): entry is [string, Extract<ArticleNode, { kind: K }>] => entry[1].kind === kind);
}

/** The article with one node put in the place of another of the same id, or added. */
export function withNode(article: Article, nodeId: string, node: ArticleNode): Article {
  return { ...article, nodes: { ...article.nodes, [nodeId]: node } };
}

/** The places of everything that names a node to go to. */
export function waysIn(article: Article): Path[] {
  const isWay = (value: unknown, path: Path) =>
    typeof value === 'string' && ['goto', 'otherwise', 'notFixed', 'whenFixed', 'notDone'].includes(path.at(-1) ?? '');
  return [['start'], ...[...placesIn(article.nodes, isWay)].map((path) => ['nodes', ...path])];
}

/** The article with every way to a node led to another. */
export function leadElsewhere(article: Article, from: string, to: string): Article {
  const lead = (goto: string) => (goto === from ? to : goto);
  return { ...article, start: lead(article.start), nodes: mapNodes(article.nodes, (node) => leadFrom(node, lead)) };
}

/** The article with a node of another name, and all that names it changed with it. */
export function renameNode(article: Article, from: string, to: string): Article {
  const led = leadElsewhere(article, from, to);
  const rename = (name: string) => (name === from ? to : name);
  const named = mapNodes(led.nodes, (node) => {
    const about = 'about' in node && node.about?.includes(from) ? { about: node.about.map(rename) } : {};
    const rulesOut =
      'rulesOut' in node && Object.hasOwn(node.rulesOut ?? {}, from) ? { rulesOut: mapKeys(node.rulesOut ?? {}, rename) } : {};
    const wayOf = 'wayOf' in node && node.wayOf === from ? { wayOf: to } : {};
    const named = { ...about, ...rulesOut, ...wayOf };
    return Object.keys(named).length === 0 ? node : { ...node, ...named };
  });
  return { ...led, nodes: mapKeys(named, rename) };
}

// A node that stays as it is stays the same object: what is known about it need not be found out again.
function leadFrom(node: ArticleNode, lead: (goto: string) => string): ArticleNode {
  const isLed = (goto: string | undefined) => goto !== undefined && lead(goto) !== goto;
  if (node.kind === 'cause') {
    const whenFixed = node.whenFixed === undefined ? {} : { whenFixed: lead(node.whenFixed) };
    return [node.notFixed, node.whenFixed].some(isLed) ? { ...node, notFixed: lead(node.notFixed), ...whenFixed } : node;
  }
  if (node.kind !== 'question' || ![node.otherwise, ...Object.values(node.answers).map(({ goto }) => goto)].some(isLed)) {
    return node;
  }
  const answers = Object.entries(node.answers).map(([answerId, answer]) => [
    answerId,
    answer.goto === undefined ? answer : { ...answer, goto: lead(answer.goto) },
  ]);
  const otherwise = node.otherwise === undefined ? {} : { otherwise: lead(node.otherwise) };
  return { ...node, answers: Object.fromEntries(answers), ...otherwise };
}

function mapNodes(nodes: Article['nodes'], change: (node: ArticleNode) => ArticleNode): Article['nodes'] {
  return Object.fromEntries(Object.entries(nodes).map(([nodeId, node]) => [nodeId, change(node)]));
}

function mapKeys<T>(record: Readonly<Record<string, T>>, rename: (key: string) => string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]));
}
