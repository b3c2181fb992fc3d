import { type Listing, placesOf } from '../../services/packs/lists/list-articles.ts';
import { ArticlesAt, rowsOf } from './article-rows.tsx';
import { nameSubject, Subjects } from './subjects.tsx';

type PackArticlesProps = { title: string; packId: string; listing: Listing };

/** The articles of a pack by subject: all where they are few, and else the subjects to choose one from. */
export function PackArticles({ title, packId, listing: { found, subjects, first } }: PackArticlesProps) {
  const { lists } = found;
  const label = `Articles of ${title}`;
  if (lists === undefined || lists.articles === 0) {
    return null;
  }
  if (subjects.length === 0) {
    return <ArticlesAt label={label} lists={lists} places={placesOf(lists)} first={first} />;
  }
  if (first.length === 0) {
    return <Subjects label={`Subjects of ${title}`} group={`subjects-${packId}`} lists={lists} subjects={subjects} />;
  }
  return (
    <ul aria-label={label} className="panel divide-y divide-line px-5">
      {subjects.map(([subject, places]) => (
        <li key={subject} className="pt-3">
          <h3 className="text-sm font-semibold text-muted">{nameSubject(subject)}</h3>
          <ul aria-label={nameSubject(subject)} className="divide-y divide-line">
            {rowsOf(places.flatMap((place) => first[place] ?? []))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
