import { lazy, Suspense, useState } from 'react';
import { checklistOf } from '../../engine/article/checklist-of.ts';
import { titleOf } from '../../engine/article/title.ts';
import { ownValue } from '../../engine/data/own-value.ts';
import type { OpenArticle } from '../../services/articles/article-store.ts';
import { linkButtonStyle } from '../../ui/form/button-style.ts';

const NoteDialog = lazy(async () => ({ default: (await import('./note-dialog.tsx')).NoteDialog }));

type NoteForAllProps = { opened: OpenArticle; nodeId: string };

/** Opens what writes a house note at a place: it is for everybody, and no note of the ticket. */
export function NoteForAll({ opened, nodeId }: NoteForAllProps) {
  const [isOpen, setOpen] = useState(false);
  const node = ownValue(opened.article.nodes, nodeId);
  const details = opened.details.read(nodeId);
  if (node === undefined) {
    return null;
  }
  const at = { nodeId, title: titleOf(node), steps: typeof details === 'object' ? checklistOf(details) : [] };
  return (
    <div className="text-sm print:hidden">
      <button type="button" className={linkButtonStyle} onClick={() => setOpen(true)}>
        Note for everybody here
      </button>
      {isOpen && (
        <Suspense>
          <NoteDialog articleId={opened.article.id} at={at} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
