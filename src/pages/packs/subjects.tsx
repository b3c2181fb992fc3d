import { useState } from 'react';
import type { PackLists } from '../../packs/prepare/open-lists.ts';
import { type Listing, listedAtOnce } from '../../services/packs/lists/list-articles.ts';
import { ArticlesAt } from './article-rows.tsx';
import { ListInParts } from './list-in-parts.tsx';

type SubjectsProps = { label: string; group: string; lists: PackLists; subjects: Listing['subjects'] };

/** The subjects of a pack with how many articles stand under each. One of a group is open at a time. */
export function Subjects({ label, group, lists, subjects }: SubjectsProps) {
  const [atMost, setAtMost] = useState(listedAtOnce);
  const rows = subjects
    .slice(0, atMost)
    .map(([subject, places]) => <Subject key={subject} name={nameSubject(subject)} group={group} lists={lists} places={places} />);
  return <ListInParts label={label} total={subjects.length} rows={rows} onMore={() => setAtMost(atMost + listedAtOnce)} />;
}

type SubjectProps = { name: string; group: string; lists: PackLists; places: readonly number[] };

function Subject({ name, group, lists, places }: SubjectProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="[overflow-anchor:none]">
      <details name={group} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is pressed, by key as well */}
        <summary className="cursor-pointer py-3" onClick={({ currentTarget }) => stayInPlace(currentTarget)}>
          <h3 className="inline font-medium">{name}</h3>{' '}
          <span className="text-sm text-muted">
            {places.length.toLocaleString('en')} {places.length === 1 ? 'article' : 'articles'}
          </span>
        </summary>
        {isOpen && (
          <div className="pb-4">
            <ArticlesAt label={`Articles under ${name}`} lists={lists} places={places} />
          </div>
        )}
      </details>
    </li>
  );
}

// The subject that was open above closes, and what was pressed would be carried off the screen.
function stayInPlace(pressed: Element): void {
  const before = pressed.getBoundingClientRect().top;
  requestAnimationFrame(() => scrollBy(0, pressed.getBoundingClientRect().top - before));
}

/** What a subject is called; articles without one stand under a word of the program. */
export function nameSubject(subject: string): string {
  return subject === '' ? 'Other' : subject;
}
