import type { Article } from '../../../model/article/article.ts';
import type { ArticleNode } from '../../../model/article/article-node.ts';
import type { SaidSo } from '../../contradiction/contradiction.ts';
import { countAnswers } from '../../contradiction/count-answers.ts';
import type { ContradictionWords } from '../../contradiction/describe-contradiction.ts';
import { ownValue } from '../../data/own-value.ts';
import { fixedState } from '../../graph/compile-article.ts';
import { shownAt } from '../../link/link-to.ts';
import { type CauseStanding, describeStandings } from '../../standings/cause-standings.ts';
import { standingsAt } from '../../standings/standings.ts';
import { type Arrival, followLink } from '../../walk/arrival.ts';
import { askedAt } from '../../walk/asked.ts';
import { isCauseFound } from '../../walk/is-cause-found.ts';
import { listPutBacks, type PutBack } from '../../walk/put-back.ts';
import { wordsOfAnswer, wordsOfEntry } from '../../walk/words.ts';
import { listWorkarounds, type Workaround } from '../../walk/workarounds.ts';
import type { TicketTextParts } from '../parts.ts';

/** Where the answers of a case lead in its article. */
export type CasePlace = {
  readonly article: Article;
  readonly nodeId: string;
  readonly node: ArticleNode;
  /** The name under which this node is answered. */
  readonly asked: string;
  readonly isFixed: boolean;
  /** What was answered here, where that ended the walk. */
  readonly answered?: string;
  /** The node at which the walk was opened. */
  readonly opened: ArticleNode | undefined;
  /** Whether an answer led to the cause at which the walk stands, and the walk was not opened after its first question. */
  readonly isFound: boolean;
  readonly onTrail: ReadonlySet<string>;
  readonly setAside: readonly string[];
  readonly alsoKnown: readonly string[];
  readonly causes: readonly CauseStanding[];
  readonly putBacks: readonly PutBack[];
  /** The causes of the walk that were removed for a time only. */
  readonly workarounds: readonly Workaround[];
};

/** The case as it is written, hidden or not, with its place; none in triage. */
export type CaseView = Omit<TicketTextParts, 'open'> & {
  readonly place: CasePlace | undefined;
  /** The two answers that cannot both be true, where the case stops at them. */
  readonly contradiction: ContradictionWords | undefined;
};

export function viewCase({ open, ...parts }: TicketTextParts): CaseView {
  const arrival = open === undefined ? undefined : arriveAt(parts, open);
  const contradiction =
    arrival === undefined ? countAnswers(parts.observations, new Map(parts.case.answers)).contradiction : arrival.place.contradiction;
  const wordsOf = ({ asked, answerId }: SaidSo) => wordsOfAnswer(open?.article, parts.observations, asked, answerId);
  return {
    ...parts,
    place: open === undefined || arrival === undefined ? undefined : findPlace(open, arrival, parts),
    contradiction: contradiction && [wordsOf(contradiction[0]), wordsOf(contradiction[1])],
  };
}

type Open = NonNullable<TicketTextParts['open']>;

function arriveAt({ case: kept, observations }: Omit<TicketTextParts, 'open'>, { article, machine }: Open): Arrival {
  const link = {
    articleId: article.id,
    ...(kept.nodeId === undefined || kept.nodeId === fixedState ? {} : { nodeId: kept.nodeId }),
    ...(kept.from === undefined ? {} : { from: kept.from }),
    answers: new Map(kept.answers),
  };
  return followLink(article, machine, observations, { link, faults: [] });
}

function findPlace(
  { article, machine }: Open,
  { place, link: today, setAside, alsoKnown }: Arrival,
  { case: kept, reached }: Pick<TicketTextParts, 'case' | 'reached'>,
): CasePlace | undefined {
  const nodeId = shownAt(place);
  const node = article.nodes[nodeId];
  if (node === undefined) {
    return undefined;
  }
  const last = place.trail.at(-1);
  const known = new Map(place.trail.map(({ asked, answerId }) => [asked, answerId]));
  return {
    article,
    nodeId,
    node,
    asked: askedAt(machine, nodeId, known),
    isFixed: place.nodeId === fixedState,
    ...(place.nodeId === fixedState && last !== undefined && { answered: wordsOfEntry(article, last).answer }),
    opened: today.from === undefined ? undefined : article.nodes[today.from],
    isFound: today.from === undefined && isCauseFound(article, nodeId, place.trail),
    onTrail: new Set(known.keys()),
    setAside,
    alsoKnown,
    causes: describeStandings(article, standingsAt(machine, place, today.answers)),
    workarounds: listWorkarounds(article, place.trail),
    putBacks: listPutBacks(article, place, { ...kept, ...(reached === undefined ? {} : { reached }) }, (id) => ownValue(article.nodes, id)),
  };
}
