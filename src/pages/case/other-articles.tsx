import { useEffect, useState } from 'react';
import { type ArticleNames, nameArticles } from '../../services/cases/case-names.ts';
import type { StandIn } from '../../services/desk/desk-view.ts';

/** The other articles of the case, each with a link to where the case stands in it. */
export function OtherArticles({ stands }: { stands: readonly StandIn[] }) {
  const [names, setNames] = useState<ArticleNames>();
  useEffect(() => {
    void nameArticles(stands.map(({ articleId }) => articleId)).then(setNames);
  }, [stands]);
  if (stands.length === 0 || names === undefined) {
    return null;
  }
  return (
    <div data-steps="" className="text-sm print:hidden">
      <p>Also in this case:</p>
      <ul aria-label="Also in this case" className="mt-1 space-y-1">
        {stands.map(({ articleId, address }) => (
          <li key={articleId}>
            <a href={address} className="text-link">
              {names.get(articleId) ?? articleId}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
