import { useEffect, useState } from 'react';
import { formatLink } from '../../engine/link/link.ts';
import { nameArticles } from '../../services/cases/case-names.ts';
import { hearOfChange } from '../../services/house/house-changes.ts';
import type { House } from '../../services/house/house-entry.ts';
import { articleOf, loadHouse } from '../../services/house/load-house.ts';
import { readOwnNotes } from '../../services/house/own-notes.ts';
import { OnlyHere } from '../../ui/frame/only-here.tsx';
import { HouseLine } from './house-line.tsx';
import { SaveNotes } from './save-notes.tsx';

type Listed = { readonly articleId: string; readonly title: string; readonly notes: House };

/** The house notes that were written on this device, by their articles; nothing where there are none. */
export function OwnNotesList() {
  const [listed, setListed] = useState<readonly Listed[]>([]);
  const [deleted, setDeleted] = useState(0);
  useEffect(() => {
    const read = async () => {
      const found = await listNotes();
      setListed(found.listed);
      setDeleted(found.deleted);
    };
    const readAgain = () => void read().catch(() => undefined);
    readAgain();
    return hearOfChange(readAgain);
  }, []);
  if (listed.length === 0 && deleted === 0) {
    return null;
  }
  return (
    <section aria-labelledby="own-notes" className="mt-6">
      <h2 id="own-notes" className="font-semibold">
        House notes written here <OnlyHere />
      </h2>
      <p className="mb-2 text-sm text-muted">Notes for everybody here, each shown at its place. They are no notes of a ticket.</p>
      {listed.map(({ articleId, title, notes }) => (
        <div key={articleId} className="panel mb-3 px-5 py-3">
          <h3 className="font-medium">{title}</h3>
          <ul aria-label={`House notes on ${title}`} className="divide-y divide-line [&>li]:py-2">
            {notes.map((one) => (
              <li key={one.change?.key}>
                <HouseLine one={one} articleId={articleId} isElsewhere />
                {one.words.title !== undefined && (
                  <a href={formatLink({ articleId, nodeId: one.nodeId, answers: new Map() })} className="text-link text-sm">
                    Open its place
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {deleted > 0 && (
        <p className="mb-2 text-sm">
          {deleted === 1 ? '1 note that lies beside the program is' : `${deleted} notes that lie beside the program are`} deleted here,
          until the file is put there anew.
        </p>
      )}
      <SaveNotes />
    </section>
  );
}

async function listNotes(): Promise<{ readonly listed: readonly Listed[]; readonly deleted: number }> {
  const own = await readOwnNotes();
  const articleIds = [...new Set(own.notes.filter(({ note }) => note !== undefined).map(({ overlay }) => articleOf(overlay)))];
  const names = await nameArticles(articleIds);
  const listed = await Promise.all(
    articleIds.map(async (articleId) => ({
      articleId,
      title: names.get(articleId) ?? articleId,
      notes: (await loadHouse(articleId, own)).filter(({ change, isOnlyHere }) => isOnlyHere && change !== undefined),
    })),
  );
  return { listed: listed.filter(({ notes }) => notes.length > 0), deleted: own.notes.filter(({ note }) => note === undefined).length };
}
