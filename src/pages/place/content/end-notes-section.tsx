import { useMemo } from 'react';
import { isEnd } from '../../../engine/graph/is-end.ts';
import { replay } from '../../../engine/walk/replay.ts';
import { listWorkarounds } from '../../../engine/walk/workarounds.ts';
import { EndNotes } from '../../../features/walk/end-notes.tsx';
import type { OpenArticle } from '../../../services/articles/article-store.ts';
import type { PlaceView } from '../../../services/place/place-view.ts';

type EndNotesSectionProps = { opened: OpenArticle; view: PlaceView };

/** What is said at an end of a walk beside the end itself; nothing elsewhere. What is fixed there says itself how long it lasts. */
export function EndNotesSection({ opened: { article, machine }, view: { link, nodeId, node, isFixed } }: EndNotesSectionProps) {
  const all = useMemo(() => listWorkarounds(article, replay(machine, link.answers, link.from).trail), [article, machine, link]);
  const before = all.filter(({ causeId }) => !isFixed || causeId !== nodeId);
  return isEnd(node, isFixed) ? <EndNotes workarounds={before} after={article.after ?? []} /> : null;
}
