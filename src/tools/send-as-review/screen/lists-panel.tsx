import type { Lists } from '../review/messages.ts';
import type { ReviewWords } from '../words.ts';
import { StatementList } from './statement-list.tsx';

type ListsPanelProps = { lists: Lists; words: ReviewWords; onChange: (lists: Lists) => void };

/** Names that mark lines: service accounts, and owners on whom a grant does not last. */
export function ListsPanel({ lists, words, onChange }: ListsPanelProps) {
  return (
    <details className="panel mb-4">
      <summary className="px-4.5 py-3 font-semibold">Names that mark lines: service accounts, protected owners</summary>
      <div className="grid gap-x-6 gap-y-4 px-4.5 pb-4 md:grid-cols-2">
        <div>
          <label htmlFor="service-accounts" className="mb-1 block font-semibold">
            Service accounts
          </label>
          <textarea
            id="service-accounts"
            rows={4}
            value={lists.service}
            spellCheck={false}
            onChange={(event) => onChange({ ...lists, service: event.currentTarget.value })}
            className="block w-full rounded-lg border border-line-strong bg-surface p-2.5 font-mono text-sm"
          />
          <p className="mt-1 text-sm text-muted">One name per line, with its domain or without.</p>
          <StatementList statements={[words.serviceNames]} />
        </div>
        <div>
          <label htmlFor="protected-owners" className="mb-1 block font-semibold">
            Protected owners
          </label>
          <textarea
            id="protected-owners"
            rows={4}
            value={lists.protected}
            spellCheck={false}
            onChange={(event) => onChange({ ...lists, protected: event.currentTarget.value })}
            className="block w-full rounded-lg border border-line-strong bg-surface p-2.5 font-mono text-sm"
          />
          <p className="mt-1 text-sm text-muted">One display name per line, as in the first field.</p>
          <StatementList statements={[words.protectedOwners]} />
        </div>
        <p className="text-sm text-muted md:col-span-2">Kept on this device only.</p>
      </div>
    </details>
  );
}
