import type { ArticleCore, CoreNode } from '../../engine/article/article-core.ts';
import { titleOf } from '../../engine/article/title.ts';
import { type Contradiction, findOther, type SaidSo } from '../../engine/contradiction/contradiction.ts';
import { whichHolds } from '../../engine/contradiction/contradiction-warning.ts';
import { fixedState } from '../../engine/graph/compile-article.ts';
import { type FurtherQuestions, furtherQuestions } from '../../engine/graph/further-questions.ts';
import { nodeAt } from '../../engine/graph/machine-steps.ts';
import { formatLink, type Link, type ReadLink } from '../../engine/link/link.ts';
import { linkAfter, linkTo, linkWithout, shownAt } from '../../engine/link/link-to.ts';
import { type CauseStanding, describeStandings } from '../../engine/standings/cause-standings.ts';
import { standingsAt } from '../../engine/standings/standings.ts';
import { followLink } from '../../engine/walk/arrival.ts';
import { askedAt } from '../../engine/walk/asked.ts';
import { replay } from '../../engine/walk/replay.ts';
import { type AnswerWords, wordsOfAnswer, wordsOfAsked, wordsOfTrail } from '../../engine/walk/words.ts';
import type { Observations } from '../../model/article/observation.ts';
import type { CasePlace } from '../../model/case/case.ts';
import type { OpenArticle } from '../articles/article-store.ts';

/** Everything that the page of a place shows, computed from the article and the link alone. */
export type PlaceView = {
  readonly article: ArticleCore;
  readonly nodeId: string;
  readonly node: CoreNode;
  /** The name that an answer given here has in the link: another for each account that it can be about. */
  readonly asked: string;
  readonly isFixed: boolean;
  readonly link: Link;
  readonly address: string;
  /** True when the link has to be explained. */
  readonly hasDrifted: boolean;
  readonly entries: readonly AnswerWords[];
  readonly setAside: readonly AnswerWords[];
  readonly alsoKnown: readonly AnswerWords[];
  /** The questions on the trail that were answered with unknown. */
  readonly leftOpen: readonly AnswerWords[];
  readonly causes: readonly CauseStanding[];
  readonly further: FurtherQuestions;
  /** The how-many-eth question the open one is; causes between do not count. */
  readonly questionNumber: number;
  /** The two answers that cannot both be true, where the walk stops at them. */
  readonly contradiction: Contradiction | undefined;
  readonly title: string;
  readonly answerHref: (answerId: string) => string;
  /** The answer given before that this one does not go with. */
  readonly againstAt: (answerId: string) => string | undefined;
  readonly wordsOf: (said: SaidSo) => AnswerWords;
  readonly changeHref: (...asked: string[]) => string;
  /** The link without the last answer; none where nothing was answered. */
  readonly undoHref: string | undefined;
  readonly firstHref: string | undefined;
};

/** What a case keeps of a place. */
export function placeOf({ article: { id, edition, pack }, link: { nodeId, from, answers } }: PlaceView): CasePlace {
  return {
    articleId: id,
    edition: { number: edition.number, date: edition.date, ...(pack && { pack: pack.edition.number }) },
    ...(nodeId && { nodeId }),
    ...(from && { from }),
    answers: [...answers],
  };
}

export function viewPlace(
  { article, machine }: Pick<OpenArticle, 'article' | 'machine'>,
  observations: Observations,
  read: ReadLink,
): PlaceView {
  const { place, link, setAside, alsoKnown, notices } = followLink(article, machine, observations, read);
  const nodeId = shownAt(place);
  const node = nodeAt(machine, nodeId);
  if (node === undefined) {
    throw new Error(`${article.id} led to ${nodeId}, which is none of its nodes.`);
  }
  const known = new Map(place.trail.map(({ asked, answerId }) => [asked, answerId]));
  const asked = askedAt(machine, nodeId, known);
  const entries = wordsOfTrail(article, place.trail);
  const unknown = new Set(place.trail.filter(({ answerId }) => answerId === 'unknown').map(({ asked }) => asked));
  const changeHref = (...asked: string[]) => formatLink(linkWithout(machine, link, asked, observations));
  const wordsOf = ({ asked, answerId }: SaidSo) => wordsOfAnswer(article, observations, asked, answerId);
  const { contradiction } = place;
  const last = contradiction?.[1] ?? entries.at(-1);
  return {
    article,
    nodeId,
    node,
    asked,
    isFixed: place.nodeId === fixedState,
    link,
    address: formatLink(link),
    hasDrifted: notices.length > 0,
    entries,
    setAside: wordsOfAsked(article, observations, link.answers, setAside).map((words) => {
      const other = place.atOdds?.get(words.asked);
      return other ? { ...words, notBeside: wordsOf(other).answer } : words;
    }),
    alsoKnown: wordsOfAsked(article, observations, link.answers, alsoKnown),
    leftOpen: entries.filter(({ asked }) => unknown.has(asked)),
    causes: describeStandings(article, standingsAt(machine, place, link.answers)),
    questionNumber: 1 + place.trail.filter((entry) => nodeAt(machine, entry.nodeId)?.kind === 'question').length,
    further: furtherQuestions(machine, place.nodeId, known),
    contradiction,
    title: contradiction ? whichHolds : titleOf(node),
    answerHref: (answerId) => formatLink(linkAfter(machine, link, asked, answerId, observations)),
    againstAt: (answerId) => {
      const after = replay(machine, new Map([...link.answers, [asked, answerId]]), link.from, observations);
      const other = findOther(after.contradiction, asked);
      return other && wordsOf(other).answer;
    },
    wordsOf,
    changeHref,
    undoHref: last && changeHref(last.asked),
    firstHref: link.from === undefined ? undefined : formatLink(linkTo(machine, link.answers, undefined, observations)),
  };
}
