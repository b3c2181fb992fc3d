import type { Outcome } from '../../model/article/article-node.ts';
import type { CoreNode } from '../article/article-core.ts';

type Ended = { readonly outcome?: Outcome };

/** What a walk has come to that ends at a referral, in a few words that begin with a capital. */
export function wordsOfOutcome({ outcome }: Ended, articleKind?: 'procedure' | 'page'): string {
  switch (outcome) {
    case 'absent':
      return 'There is no such problem';
    case 'by-design':
      return 'It works as intended';
    default:
      return articleKind === 'procedure' ? 'Go on elsewhere' : 'Not this article';
  }
}

/** True where nobody has to look any further: what was reported is no fault. */
export function isNoFault({ outcome }: Ended): boolean {
  return outcome === 'absent' || outcome === 'by-design';
}

/** What a case is closed as that is left at this node; undefined where it says nothing by itself. */
export function wordsOfLeft(node: CoreNode | undefined): string | undefined {
  const outcome = node?.kind === 'referral' ? node.outcome : undefined;
  return outcome === 'absent' ? 'no such problem' : outcome === 'by-design' ? 'working as intended' : undefined;
}
