import { onTrial } from '../../../content/on-trial.ts';
import { ownValue } from '../../../engine/data/own-value.ts';
import { ownNamesOf } from '../../../engine/walk/own-names.ts';
import type { Answers } from '../../../engine/walk/replay.ts';
import type { AnswerHere, BlankHere, ReadHere } from '../../../features/evidence/read-here.ts';
import type { Article } from '../../../model/article/article.ts';
import type { Observations } from '../../../model/article/observation.ts';
import { isOwnQuestion, ownQuestion } from '../../../packs/scope/scope-keys.ts';
import type { EvidenceRead } from '../../../services/evidence/evidence-read.ts';
import type { PlaceView } from '../../../services/place/place-view.ts';

/** What is answered at a place, by the names that keys have for it. */
export function knownToKeys({ article, link }: Pick<PlaceView, 'article' | 'link'>): Answers {
  const own = ownNamesOf(article);
  return new Map([...link.answers].map(([asked, answerId]) => [own.has(asked) ? ownQuestion(article.id, asked) : asked, answerId]));
}

/**
 * What was read that concerns the question of a place: its answers, or that there are several; the blanks of the article; and
 * what has to be answered first.
 */
export function readHere(
  { reading, found }: EvidenceRead,
  { node, nodeId, article: { id: articleId } }: Pick<PlaceView, 'node' | 'nodeId' | 'article'>,
  article: Article,
  observations: Observations,
): ReadHere {
  const own = ownQuestion(articleId, nodeId);
  const asks = node.kind === 'question' ? node.asks : undefined;
  const labelOf = (answerId: string) => (node.kind === 'question' ? ownValue(node.answers, answerId)?.label : undefined);
  const recognised = [...reading.proposals, ...reading.conflicts.flatMap(({ proposals }) => proposals)].filter(
    ({ asked }) => asked === asks,
  );
  const byKeys = found.flatMap(({ answer, lines, isTrial }) =>
    answer !== undefined && answer[0] === own ? [{ answerId: answer[1], lines, ...(isTrial ? { note: onTrial } : {}) }] : [],
  );
  const byAnswer = new Map<string, AnswerHere>();
  for (const { answerId, lines, note } of [...recognised, ...byKeys]) {
    const label = labelOf(answerId);
    const before = byAnswer.get(answerId);
    if (label !== undefined) {
      byAnswer.set(answerId, {
        answerId,
        label,
        lines: [...new Set([...(before?.lines ?? []), ...lines])],
        ...(note === undefined ? {} : { note }),
      });
    }
  }
  return {
    answers: [...byAnswer.values()],
    blanks: blanksOf(found, article),
    dependsOn: [...new Set(found.flatMap(({ undecided }) => undecided))].flatMap((asked) => promptOf(asked, article, observations) ?? []),
  };
}

function blanksOf(found: EvidenceRead['found'], { blanks }: Article): BlankHere[] {
  const read = found.flatMap(({ fills }) => Object.entries(fills)).map(([name, text]) => ({ name, text }));
  return read.flatMap(({ name, text }, at) => {
    const label = ownValue(blanks, name)?.label;
    const isFirst = read.findIndex((one) => one.name === name && one.text === text) === at;
    return label !== undefined && isFirst ? [{ name, label, text }] : [];
  });
}

function promptOf(asked: string, { nodes }: Article, observations: Observations): string | undefined {
  const node = isOwnQuestion(asked) ? ownValue(nodes, asked.slice(asked.indexOf('/') + 1)) : undefined;
  return node?.kind === 'question' ? node.prompt : ownValue(observations, asked)?.prompt;
}
