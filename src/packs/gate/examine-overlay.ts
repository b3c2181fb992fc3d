import type { Advice, Problem } from '../../engine/check/rule.ts';
import { movedOverlays } from '../../engine/check/rules/article/moved-overlays.ts';
import { overlays } from '../../engine/check/rules/article/overlays.ts';
import { type KnownToProgram, surroundingsOf } from '../../engine/check/surroundings-of.ts';
import type { Article } from '../../model/article/article.ts';
import type { Overlay } from '../../model/article/overlay.ts';
import type { PackFault } from '../fault.ts';

type ExaminedOverlay = { readonly faults: readonly PackFault[]; readonly advice: readonly PackFault[] };

// What can come to be because the article has moved on, and is then no fault of who wrote the overlay.
const ofTheArticle: ReadonlySet<string> = new Set(['overlay-gone', 'overlay-place', 'overlay-answer', 'overlay-role', 'overlay-step-id']);

/**
 * What the rules say of an overlay beside the article that it adds to. For a `reader` nothing counts that a newer edition of
 * the article can have brought about: what a house wrote is kept.
 */
export function examineOverlay(overlay: Overlay, article: Article, known: KnownToProgram, isFor: 'author' | 'reader'): ExaminedOverlay {
  const around = surroundingsOf(
    {
      packId: '',
      articleIds: new Set([article.id]),
      observations: {},
      roles: new Set(),
      facts: {},
      leftOut: {},
      signs: [],
      keys: [],
      overlays: [{ ...overlay, articleId: article.id }],
      former: { renamed: {}, removed: {} },
      takeAlong: {},
      literalWords: new Set(),
    },
    known,
  );
  const found = overlays.check(article, around).filter(({ kind }) => isFor === 'author' || !ofTheArticle.has(kind));
  return {
    faults: found.map((problem) => say(overlay, problem, overlays.advice)),
    advice: movedOverlays.check(article, around).map((problem) => say(overlay, problem, movedOverlays.advice)),
  };
}

function say<P extends Problem>({ name }: Overlay, problem: P, advice: Advice<P>): PackFault {
  const sentence = advice[problem.kind as P['kind']] as (problem: P) => string;
  return {
    file: `overlays/${name}.json`,
    path: problem.nodeId === 'about' ? '' : problem.nodeId,
    says: sentence(problem).replace(/\.$/, ''),
  };
}
