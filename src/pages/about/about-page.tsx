import { use } from 'react';
import { type PlacedStatement, sourcesOf, statementsAbout, statementsOf } from '../../engine/article/statements.ts';
import { describeStatus } from '../../engine/article/status-words.ts';
import { formatLink } from '../../engine/link/link.ts';
import { FactLine } from '../../features/sources/fact-line.tsx';
import type { Article } from '../../model/article/article.ts';
import type { OtherNames } from '../../services/articles/article-parts.ts';
import type { OpenEntry } from '../../services/articles/article-store.ts';
import { loadFacts } from '../../services/articles/load-facts.ts';
import { roleName } from '../../services/articles/role-name.ts';
import { OnlyHere } from '../../ui/frame/only-here.tsx';
import { SourcedText } from '../../ui/text/sourced-text.tsx';
import { BesideCase } from '../case/beside-case.tsx';
import { HouseOfArticle } from '../house/house-of-article.tsx';
import { useMapHere } from '../map/use-map-here.ts';
import { Frame } from '../shell/frame.tsx';
import { usePageHeading } from '../shell/use-page-heading.ts';
import { WayBack } from './way-back.tsx';
import { describeChecks } from './what-is-checked.ts';

const firstWords = { diagnosis: 'Go to the first question', procedure: 'Go to the procedure', page: 'Go to the page' } as const;

type AboutPageProps = { open: OpenEntry };
type Facts = OtherNames['facts'];

export function AboutPage({ open }: AboutPageProps) {
  const opened = use(open());
  const article = use(opened.loadWhole());
  const heading = usePageHeading(`about ${article.id}`);
  const map = useMapHere(article.id);
  return (
    <Frame bar={<BesideCase />}>
      <title>{`About this article – ${article.title} – Unstuck`}</title>
      <main className="mx-auto max-w-[50rem]">
        <p className="mb-2 text-sm text-muted print:hidden">
          <WayBack />
          <a href={formatLink({ articleId: article.id, answers: new Map() })} className="text-link">
            {firstWords[article.kind ?? 'diagnosis']}
          </a>{' '}
          ·{' '}
          <a href={map} data-steps="" className="text-link">
            Open the map of this article
          </a>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          About this article: {article.title}
        </h1>
        <AboutArticle article={article} facts={opened.other?.facts} />
      </main>
    </Frame>
  );
}

function AboutArticle({ article, facts }: { article: Article; facts: Facts | undefined }) {
  const { document, versions, support, edition } = article;
  const status = describeStatus(article);
  const everything = [...statementsAbout(article), ...Object.values(article.nodes).flatMap(statementsOf)];
  return (
    <>
      <dl className="panel mt-4 divide-y divide-line px-5 [&_dd]:mb-3 [&_dt]:pt-3 [&_dt]:text-sm [&_dt]:text-muted">
        <div>
          <dt>Source document</dt>
          <dd>
            {article.number}, “{document.title}”
          </dd>
        </div>
        {document.dates.map(({ label, date }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{date}</dd>
          </div>
        ))}
        <div>
          <dt>Versions</dt>
          <dd>{versions.text}</dd>
        </div>
        <div>
          <dt>Support</dt>
          <dd>
            <SourcedText {...support} />
          </dd>
        </div>
        <div>
          <dt>Edition</dt>
          <dd>
            {edition.number} of {edition.date}: {edition.change}
          </dd>
        </div>
        {article.pack !== undefined && (
          <>
            <div>
              <dt>Pack</dt>
              <dd>
                {article.pack.title}, edition {article.pack.edition.number} of {article.pack.edition.date}: {article.pack.edition.change}{' '}
                {article.pack.isOnlyHere && <OnlyHere />}
              </dd>
            </div>
            <div>
              <dt>Publisher</dt>
              <dd>{article.pack.publisher}</dd>
            </div>
            <div>
              <dt>Licence</dt>
              <dd>{article.pack.licence}</dd>
            </div>
          </>
        )}
        <div>
          <dt>Owner</dt>
          <dd>{roleName(article.owner)}</dd>
        </div>
        {status !== undefined && (
          <div>
            <dt>Status</dt>
            <dd className="font-semibold text-warn">{status}</dd>
          </div>
        )}
        {article.reviewedOn !== undefined && (
          <div>
            <dt>Reviewed on</dt>
            <dd>{article.reviewedOn}</dd>
          </div>
        )}
      </dl>
      <p className="mt-3 text-sm text-muted print:hidden">
        {describeChecks(article)}{' '}
        <a href="/health/" className="text-link">
          Health of the articles
        </a>
      </p>
      <Background article={article} />
      <HouseOfArticle articleId={article.id} />
      <h2 className="mb-2 mt-6 text-lg font-semibold">All its sources</h2>
      <p className="mb-3 max-w-[66ch] text-muted">
        {article.pack === undefined
          ? 'Every statement rests on numbered facts. The wording is ours; event texts, menu labels, commands and names are literal. Minutes are our estimates.'
          : `Every statement rests on numbered facts of its pack. Wording and estimates are those of ${article.pack.publisher}.`}
      </p>
      <AllSources statements={everything} facts={facts} />
    </>
  );
}

function Background({ article }: { article: Article }) {
  if (article.background.length === 0) {
    return null;
  }
  return (
    <>
      <h2 className="mb-2 mt-6 text-lg font-semibold">Background</h2>
      <ul className="ml-5 list-disc space-y-2 marker:text-muted">
        {article.background.map((statement) => (
          <li key={statement.text}>
            <SourcedText {...statement} />
          </li>
        ))}
      </ul>
    </>
  );
}

function AllSources({ statements, facts: own }: { statements: readonly PlacedStatement[]; facts: Facts | undefined }) {
  const facts = own ?? use(loadFacts());
  return (
    <ul aria-label="All its sources" className="panel divide-y divide-line px-5 text-sm">
      {sourcesOf(statements)
        .toSorted()
        .map((factId) => (
          <li key={factId} className="py-2.5">
            <FactLine factId={factId} fact={facts.get(factId)} />
          </li>
        ))}
    </ul>
  );
}
