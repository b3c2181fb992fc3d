import type { Judgement } from '../../engine/search/find/judge-search.ts';
import { eitherOf } from '../../engine/words/either-of.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { CopyButton } from '../../ui/form/copy-button.tsx';
import { ArticleFound } from './article-found.tsx';
import type { SearchResultsProps } from './search-results-props.ts';
import { writeNothingFits } from './write-nothing-fits.ts';

// Loaded when a text is to leave: nothing of it is needed to search.
const loadCutter = () => import('../../engine/secrets/cut-secrets.ts');

const titlesAtMost = 6;
const wordsAtMost = 4;

/** Says that no article fits and what the articles are about, and offers what can be done instead. */
export function NothingFits({
  words,
  found,
  judgement,
  titles,
  triageHref,
  articlesHref,
  getDay,
  home,
  elsewhere,
  ...others
}: SearchResultsProps) {
  const beside = elsewhere?.articles ?? 0;
  // What the home pack asks is about its own trade.
  const afterAll = beside > 0 ? ofAnyPack : others.afterAll;
  return (
    <div className="mt-5">
      <h2 className="text-xl font-semibold">Nothing here fits</h2>
      <p className="mt-1 max-w-[62ch] text-muted">
        {sayWhy(judgement)} {beside > 0 ? sayLookedThrough(titles.length, home, beside) : sayCovered(titles)}
      </p>
      <ul className="panel mt-4 divide-y divide-line">
        <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
          <span>
            <span className="block font-semibold">{afterAll.ask}</span>
            <span className="text-sm text-muted">{afterAll.because}</span>
          </span>
          <a href={triageHref} className={buttonStyle.plain}>
            Answer a few questions
          </a>
        </li>
        <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
          <span>
            <span className="block font-semibold">Hand over</span>
            <span className="text-sm text-muted">What was typed and that no article fits, as text for the ticket.</span>
          </span>
          <CopyButton
            label="Copy the text"
            copied="Copied."
            getText={async () => (await loadCutter()).cutSecrets(writeNothingFits({ words, judgement, day: getDay() })).text}
          />
        </li>
        {articlesHref !== undefined && (
          <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
            <span className="font-semibold">See what there is</span>
            <a href={articlesHref} className={buttonStyle.plain}>
              All articles
            </a>
          </li>
        )}
      </ul>
      {found.length > 0 && (
        <details className="mt-3">
          <summary className="cursor-pointer text-sm text-muted">{sayShared(found.length, beside > 0 ? ` of ${home}` : '')}</summary>
          <ul aria-label="What only shares words" className="panel group/results mt-2 divide-y divide-line overflow-hidden">
            {found.map((article) => (
              <ArticleFound key={article.href} article={article} isFirst={false} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function sayWhy({ uncovered, missing }: Judgement): string {
  return uncovered.length > 0
    ? `No article here is for ${eitherOf(uncovered.map((name) => `“${name}”`))}.`
    : missing.length > 0
      ? `No article here mentions ${eitherOf(missing.slice(0, wordsAtMost).map((word) => `“${word}”`))}.`
      : 'The articles here share too little with it.';
}

const ofAnyPack = { ask: 'Is it in one of these packs after all?', because: 'A few answers tell more than words do.' };

function sayShared(count: number, of: string): string {
  return count === 1 ? `1 article${of} only shares words with it` : `${count} articles${of} only share words with it`;
}

function sayLookedThrough(ours: number, home: string, beside: number): string {
  const all = (ours + beside).toLocaleString('en');
  return `${all} articles were looked through: ${ours.toLocaleString('en')} of ${home} and ${beside.toLocaleString('en')} of other packs.`;
}

function sayCovered(titles: readonly string[]): string {
  return titles.length <= titlesAtMost
    ? `The ${titles.length} articles here are: ${titles.join('; ')}.`
    : `There are ${titles.length} articles here, such as ${titles.slice(0, 3).join('; ')}.`;
}
