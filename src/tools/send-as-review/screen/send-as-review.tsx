import { useState } from 'react';
import { linkButtonStyle } from '../../../ui/form/button-style.ts';
import { type Decision, everything, type Preview, type SortColumn, type Summary, type Target } from '../review/messages.ts';
import type { ReviewClient } from '../review/review-client.ts';
import type { ReviewStore } from '../review-store.ts';
import { useReview } from '../state/use-review.ts';
import type { CommandWords, ReviewWords } from '../words.ts';
import { type AccountAction, AccountGrid } from './account-grid.tsx';
import { FileBox } from './file-box.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FilterCommand } from './filter-command.tsx';
import { GroupBar } from './group-bar.tsx';
import { LineGrid } from './line-grid.tsx';
import { LinePanel } from './line-panel.tsx';
import { ListsPanel } from './lists-panel.tsx';
import { linesChanged, linesUnasked, ManyLines } from './many-lines.tsx';
import { ProblemsPanel } from './problems-panel.tsx';
import { SecondLook } from './second-look.tsx';
import { StatementList } from './statement-list.tsx';
import { SummaryBar } from './summary-bar.tsx';
import { toggleStyle } from './toggle-style.ts';
import { WritePanel } from './write-panel.tsx';

type SendAsReviewProps = {
  client: ReviewClient;
  store: ReviewStore;
  words: ReviewWords;
  commands: CommandWords;
  /** Service accounts that the catalogue knows by name. */
  knownServices: string;
  controller: { typed: string; onType: (name: string) => void };
  onDecided: (words: string) => void;
};

type Review = ReturnType<typeof useReview>;
type Look = { readonly target: Target; readonly about: string; readonly preview: Preview };
type Asked = { readonly target: Target; readonly decision: Decision; readonly preview: Preview };

/** From an export to a granted-only import file, line by line or by account. */
export function SendAsReview({ client, store, words, commands, knownServices, controller, onDecided }: SendAsReviewProps) {
  const review = useReview(client, store, { service: knownServices, protected: '' }, onDecided);
  const { summary } = review;
  const hasFiles = summary !== undefined && summary.files.length > 0;
  return (
    <>
      <FileBox
        files={summary?.files ?? []}
        progress={review.progress}
        faults={review.faults}
        onOpen={review.open}
        onCancel={review.cancel}
        onClose={review.close}
      />
      {review.keepWarning !== undefined && (
        <p role="alert" className="mb-4 rounded-card bg-warn-soft px-4 py-2.5">
          {review.keepWarning}
        </p>
      )}
      {hasFiles ? (
        <>
          <ProblemsPanel ask={client.ask} files={summary.files} />
          <ListsPanel lists={review.lists} words={words} onChange={review.changeLists} />
          <SummaryBar totals={summary.totals} accounts={summary.accounts} />
          <DecisionSection review={review} summary={summary} ask={client.ask} words={words} commands={commands} />
          <WritePanel
            ask={client.ask}
            summary={summary}
            change={review.change}
            words={words}
            commands={commands}
            controller={controller}
            onFailed={review.fail}
          />
        </>
      ) : (
        <>
          <p role="status" className="mb-2">
            {review.said}
          </p>
          <StatementList statements={[words.fields, words.unknownFields, words.whoNeedsIt, words.superDelegate]} />
        </>
      )}
    </>
  );
}

type DecisionSectionProps = { review: Review; summary: Summary; ask: ReviewClient['ask']; words: ReviewWords; commands: CommandWords };

function DecisionSection({ review, summary, ask, words, commands }: DecisionSectionProps) {
  const { query, found, change, setQuery, decide } = review;
  const [view, setView] = useState<'lines' | 'accounts'>('lines');
  const [accountWords, setAccountWords] = useState('');
  const [reason, setReason] = useState('');
  const [look, setLook] = useState<Look>();
  const [asked, setAsked] = useState<Asked>();

  // A reason that stayed would be recorded with the next decision too.
  const decideOnce = (target: Target, decision: Decision, why: string, afterLook?: boolean) => {
    setReason('');
    return decide(target, decision, why, afterLook);
  };

  const decideGroup = async (target: Target, about: string, decision: Decision) => {
    const preview = await ask('preview', target);
    if (decision === 'granted' && preview.toLookAt > 0) {
      setLook({ target, about, preview });
    } else if (linesChanged(decision, preview) > linesUnasked) {
      setAsked({ target, decision, preview });
    } else {
      await decideOnce(target, decision, reason);
    }
  };
  const actOnAccount = (account: string, action: AccountAction) => {
    if (action === 'show') {
      setQuery({ ...everything, onlyAccount: account });
      setView('lines');
    } else {
      void decideGroup({ account }, account, action);
    }
  };
  const showLook = ({ target }: Look) => {
    const account = typeof target === 'object' && 'account' in target ? { onlyAccount: target.account } : {};
    setQuery({ ...(target === 'shown' ? query : everything), ...account, delegates: 'not-no', decision: 'undecided' });
    setView('lines');
    setLook(undefined);
  };
  const sort = (column: SortColumn) => setQuery({ ...query, sort: column, isDescending: query.sort === column && !query.isDescending });
  const count = found.count === 1 ? '1 line' : `${found.count.toLocaleString('en')} lines`;

  return (
    <section aria-labelledby="decide" className="mb-5">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="decide" className="text-lg font-semibold">
          Decide
        </h2>
        <div className="flex gap-2">
          {(['lines', 'accounts'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={view === one} className={toggleStyle(view === one)} onClick={() => setView(one)}>
              {one === 'lines' ? 'Line by line' : 'By account'}
            </button>
          ))}
        </div>
      </div>
      {view === 'lines' ? (
        <FilterBar query={query} summary={summary} onChange={setQuery}>
          <FilterCommand query={query} fileNames={summary.files.map(({ name }) => name)} words={commands} />
        </FilterBar>
      ) : (
        <div className="mb-3">
          <label className="block max-w-sm text-sm text-muted">
            Account
            <input
              type="search"
              value={accountWords}
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => setAccountWords(event.currentTarget.value)}
              className="mt-1 block w-full rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-sm text-text"
            />
          </label>
          <StatementList statements={[words.manyMailboxes, words.whoNeedsIt]} />
        </div>
      )}
      <GroupBar
        reason={reason}
        onReason={setReason}
        {...(view === 'lines' ? { shown: found.count } : {})}
        onDecide={(decision) => decideGroup('shown', `the ${count} shown`, decision)}
        said={review.said}
        {...(summary.canUndo ? { onUndo: review.undo } : {})}
      />
      {view === 'lines' ? (
        <>
          <p className="mb-1.5 flex flex-wrap items-baseline gap-x-3 text-sm text-muted">
            <span role="status">
              {found.count === summary.totals.rows ? count : `${count} of ${summary.totals.rows.toLocaleString('en')}`}
            </span>
            {query.decision !== 'any' && (
              <button type="button" className={linkButtonStyle} onClick={review.findAgain}>
                Filter again
              </button>
            )}
          </p>
          <LineGrid
            ask={ask}
            count={found.count}
            search={found.search}
            change={change}
            query={query}
            onSort={sort}
            onDecide={(row, decision) => decideOnce({ rows: [row] }, decision, reason)}
            panel={(row) =>
              row !== undefined &&
              found.count > 0 && (
                <LinePanel
                  ask={ask}
                  row={row}
                  change={change}
                  words={words}
                  onDecide={(at, decision, why) => decideOnce({ rows: [at] }, decision, why === '' ? reason : why)}
                />
              )
            }
          />
        </>
      ) : (
        <AccountGrid ask={ask} words={accountWords} change={change} onAct={actOnAccount} />
      )}
      {asked !== undefined && (
        <ManyLines
          decision={asked.decision}
          preview={asked.preview}
          reason={reason}
          onDecide={(why) => {
            setAsked(undefined);
            void decideOnce(asked.target, asked.decision, why);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
      {look !== undefined && (
        <SecondLook
          about={look.about}
          preview={look.preview}
          words={words}
          reason={reason}
          onGrant={(afterLook, why) => {
            setLook(undefined);
            void decideOnce(look.target, 'granted', why, afterLook);
          }}
          onShow={() => showLook(look)}
          onClose={() => setLook(undefined)}
        />
      )}
    </section>
  );
}
