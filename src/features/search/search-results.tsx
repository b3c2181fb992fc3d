import type { FoundArticle } from '../../engine/search/find/find-places.ts';
import type { Judgement } from '../../engine/search/find/judge-search.ts';
import type { ToldElsewhere } from '../../engine/search/find/told-elsewhere.ts';
import { countOf } from '../../engine/words/count-of.ts';
import { ArticleFound } from './article-found.tsx';
import { NothingFits } from './nothing-fits.tsx';
import type { SearchResultsProps } from './search-results-props.ts';

/** What search found: whether something here fits, why, and the articles in the order of how well they do. */
export function SearchResults(props: SearchResultsProps) {
  const { found, judgement, titles, isTyping, isLed = false, home, elsewhere, isAfterOthers } = props;
  // What is half typed is neither refused yet nor offered: Enter would open what only shares a word with it.
  const isRefused = judgement.verdict === 'nothing' && !isTyping;
  const isHeldBack = judgement.verdict === 'nothing' && isTyping;
  // What speaks of all of it stands in another pack.
  const groups = groupFound(found, isAfterOthers ? 'perhaps' : judgement.verdict);
  const ofOurs =
    isRefused && (elsewhere === undefined || elsewhere.best !== undefined)
      ? `Nothing in ${home} fits${elsewhere === undefined ? '. Still searching other packs…' : '.'}`
      : undefined;
  return (
    <>
      <p role="status" className="sr-only">
        {isHeldBack
          ? ''
          : isRefused
            ? (ofOurs ?? 'Nothing here fits')
            : groups.map(({ name, articles }) => `${name}: ${articles.length}`).join(', ')}
      </p>
      {isHeldBack ? (
        <p className="mt-3 text-sm text-muted">Searching…</p>
      ) : ofOurs !== undefined ? (
        <p className="mt-3 text-sm text-muted">{ofOurs}</p>
      ) : isRefused ? (
        <NothingFits {...props} judgement={withoutHeld(judgement, elsewhere)} />
      ) : (
        <>
          <Reason
            {...judgement}
            notThere={elsewhere !== undefined && elsewhere.articles > 0 ? `Not mentioned in ${home}` : 'Not mentioned'}
          />
          <ul aria-label="Results" className="group/results">
            {groups.map(({ name, articles }, at) => (
              <li key={name}>
                <h2 className="mb-1.5 mt-4 text-sm font-semibold">
                  {name}{' '}
                  <span className="font-normal text-muted">
                    {at === 0 ? countOf(articles.length, titles.length, 'article') : articles.length}
                  </span>
                </h2>
                <ul aria-label={name} className="panel divide-y divide-line overflow-hidden">
                  {articles.map((article) => (
                    <ArticleFound key={article.href} article={article} isFirst={article === found[0] && !isLed && !isAfterOthers} />
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What is held in another pack is mentioned here, though nothing fits. */
function withoutHeld(judgement: Judgement, elsewhere: ToldElsewhere | undefined): Judgement {
  const isHeld = (words: string) => words.split(' ').every((word) => elsewhere?.held.has(word));
  return { ...judgement, missing: judgement.missing.filter((words) => !isHeld(words)) };
}

function Reason({ told, missing, language, notThere }: Judgement & { notThere: string }) {
  const said = [
    ...(told.length > 0 ? [`Matched: ${told.join(', ')}.`] : []),
    ...(missing.length > 0 ? [`${notThere}: ${missing.join(', ')}.`] : []),
  ];
  return (
    <>
      {language !== undefined && (
        <p className="mt-3 text-sm font-medium">
          This reads as {language}. The articles are in English, so nothing is called a clear fit: check what the article says.
        </p>
      )}
      {said.length > 0 && <p className="mt-3 text-sm text-muted">{said.join(' ')}</p>}
    </>
  );
}

type Group = { readonly name: string; readonly articles: readonly FoundArticle[] };

/** The articles by how they stand, in their order: what is not for the version that was named stands last and says so. */
function groupFound(found: readonly FoundArticle[], verdict: Judgement['verdict']): Group[] {
  const fitting = verdict === 'fits' ? 1 : 0;
  const lastCovered = found.findLastIndex(({ excluded }) => excluded.length === 0);
  const end = Math.max(lastCovered + 1, 1);
  return [
    { name: 'Fits', articles: found.slice(0, fitting) },
    { name: 'Perhaps', articles: found.slice(fitting, end) },
    { name: 'Speaks against', articles: found.slice(end) },
  ].filter(({ articles }) => articles.length > 0);
}
