import { useEffect, useState } from 'react';
import type { ArticleCore } from '../../engine/article/article-core.ts';
import { describeStatus } from '../../engine/article/status-words.ts';
import { describePack } from '../../engine/words/describe-pack.ts';
import { PutBackSection, type PutBackSectionProps } from './content/put-back-section.tsx';

type PrintHeadProps = {
  /** None in triage. */
  article?: ArticleCore;
  /** Read when it is shown: where this copy lies is known in a browser only. */
  url: () => string;
  ticket: string;
  /** A question; other places list themselves what is to be put back. */
  open?: PutBackSectionProps;
};

/** Stands on paper only: what this is, where it came from and when it was printed. */
export function PrintHead({ article, url, ticket, open }: PrintHeadProps) {
  const [printedAt, setPrintedAt] = useState<string>();
  useEffect(() => {
    const note = () => setPrintedAt(new Date().toLocaleString());
    note();
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, []);
  return (
    <div className="hidden text-sm print:block">
      <div className="mb-4 border-b border-line pb-3">
        <p className="font-semibold">
          {article === undefined ? (
            'Unstuck · Which article fits?'
          ) : (
            <>
              Unstuck · {article.number}, {article.title} ·{' '}
              <span className="whitespace-nowrap">
                edition {article.edition.number} of {article.edition.date}
              </span>
            </>
          )}
        </p>
        {article?.pack && <p>{describePack(article.pack)}</p>}
        {article !== undefined && <p>{[describeStatus(article), article.support.text].filter(Boolean).join(' ')}</p>}
        {ticket !== '' && <p className="font-semibold">Ticket {ticket}</p>}
        {printedAt !== undefined && (
          <>
            <p>Printed {printedAt}</p>
            <p className="break-all">{url()}</p>
          </>
        )}
      </div>
      {open !== undefined && <PutBackSection {...open} isListed={({ key }) => key !== open.view.asked} />}
    </div>
  );
}
