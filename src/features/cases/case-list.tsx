import type { CaseWords } from '../../engine/case/case-words.ts';
import { linkButtonStyle } from '../../ui/form/button-style.ts';

export function CaseList({ cases, onDelete }: { cases: readonly CaseWords[]; onDelete: (id: string) => void }) {
  return (
    <ul aria-label="Cases" className="grid gap-3">
      {cases.map(({ id, ticket, article, changed, progress, closed, isShared, href }) => (
        <li key={id} className="panel flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1.5 px-5 py-3.5">
          <div className="min-w-0 flex-1 basis-72">
            <a href={href} className="text-link font-semibold">
              {nameOf(ticket)}
            </a>
            {isShared && <span className="ml-2.5 text-sm font-medium text-warn">Another case has this number too</span>}
            <p>{article}</p>
            <p className="text-sm text-muted">
              {closed === undefined ? changed : <b className="font-semibold text-text">{closed}</b>} · {progress}
            </p>
          </div>
          <button
            type="button"
            className={`${linkButtonStyle} print:hidden`}
            aria-label={`Delete ${nameOf(ticket)}, ${article}`}
            onClick={() => onDelete(id)}
          >
            Delete
          </button>
        </li>
      ))}
    </ul>
  );
}

export function nameOf(ticket: string): string {
  return ticket === '' ? 'Case without a ticket number' : ticket;
}
