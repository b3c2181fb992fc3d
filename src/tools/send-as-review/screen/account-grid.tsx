import { useCallback, useEffect, useState } from 'react';
import { buttonStyle } from '../../../ui/form/button-style.ts';
import { Badge } from '../../../ui/frame/badge.tsx';
import { useMediaQuery } from '../../../ui/frame/use-media-query.ts';
import type { AccountWords } from '../review/messages.ts';
import type { ReviewClient } from '../review/review-client.ts';
import { useBlocks } from '../state/use-blocks.ts';
import { type CellFocus, type GridColumn, type GridPlace, VirtualGrid } from './virtual-grid.tsx';

export type AccountAction = 'granted' | 'left-out' | 'undecided' | 'show';

type AccountGridProps = {
  ask: ReviewClient['ask'];
  words: string;
  change: number;
  onAct: (account: string, action: AccountAction) => void;
};

const manyMailboxes = 10;

const wide = 'grid grid-cols-[minmax(0,1.6fr)_7rem_8.5rem_minmax(0,1fr)_4.5rem_6rem_6.5rem] gap-x-3';
const narrow =
  "grid grid-cols-[auto_auto_minmax(0,1fr)] gap-x-2 [grid-template-areas:'account_account_account'_'mailboxes_delegates_decided'_'grant_leave_show']";

const columnsOf = (isWide: boolean): GridColumn[] =>
  [
    { id: 'account', head: 'Account without Send As' },
    { id: 'mailboxes', head: 'Mailboxes' },
    { id: 'delegates', head: 'With delegates' },
    { id: 'decided', head: 'Decided' },
    { id: 'grant', head: 'Grant', isControl: true },
    { id: 'leave', head: 'Leave out', isControl: true },
    { id: 'show', head: 'Lines', isControl: true },
  ].map((column) => (isWide ? column : { ...column, className: areas[column.id] ?? '' }));

const areas: Readonly<Record<string, string>> = {
  account: '[grid-area:account]',
  mailboxes: '[grid-area:mailboxes]',
  delegates: '[grid-area:delegates]',
  decided: '[grid-area:decided]',
  grant: '[grid-area:grant]',
  leave: '[grid-area:leave]',
  show: '[grid-area:show]',
};

/** Every account once, those on most mailboxes first: a service stands apart from a person. */
export function AccountGrid({ ask, words, change, onAct }: AccountGridProps) {
  const isWide = useMediaQuery('(min-width: 56rem)');
  const [place, setPlace] = useState<GridPlace>({ index: 0, column: 0 });
  const [found, setFound] = useState({ count: 0, list: 0 });
  useEffect(() => {
    let isOld = false;
    ask('findAccounts', words).then(
      (count) => !isOld && setFound(({ list }) => ({ count, list: list + 1 })),
      () => undefined,
    );
    return () => {
      isOld = true;
    };
  }, [ask, words]);
  const fetch = useCallback((from: number, to: number) => ask('accounts', from, to), [ask]);
  const { rowAt, onRange } = useBlocks(fetch, found.list, change);
  return (
    <VirtualGrid
      label="Accounts in the export"
      count={found.count}
      columns={columnsOf(isWide)}
      rowHeight={isWide ? 3 : 7}
      layout={isWide ? wide : narrow}
      showsHead={isWide}
      list={found.list}
      place={place}
      onPlace={setPlace}
      onRange={onRange}
      cell={(index, columnId, focus) => {
        const account = rowAt(index);
        return account && <AccountCell account={account} columnId={columnId} focus={focus} onAct={onAct} />;
      }}
    />
  );
}

type AccountCellProps = { account: AccountWords; columnId: string; focus: CellFocus; onAct: AccountGridProps['onAct'] };

function AccountCell({ account, columnId, focus, onAct }: AccountCellProps) {
  const { account: name, mailboxes, withDelegates, granted, leftOut, undecided, isService } = account;
  const count = (value: number) => value.toLocaleString('en');
  const button = (word: string, action: AccountAction) => (
    <button
      type="button"
      {...focus}
      aria-label={`${word}: ${name}`}
      className={`${buttonStyle.plain} whitespace-nowrap px-2.5 py-1`}
      onClick={() => onAct(name, action)}
    >
      {word}
    </button>
  );
  switch (columnId) {
    case 'account':
      return (
        <span className="flex items-center gap-2">
          <span className="truncate" title={`${name} · ${account.name}`}>
            <span className="font-mono text-[0.8125rem] font-semibold">{name}</span>{' '}
            <span className="text-sm text-muted">{account.name}</span>
          </span>
          {isService && <Badge tone="accent">Service</Badge>}
          {!isService && mailboxes >= manyMailboxes && <Badge tone="warn">Many</Badge>}
        </span>
      );
    case 'mailboxes':
      return <span className={mailboxes >= manyMailboxes ? 'font-semibold' : ''}>{count(mailboxes)}</span>;
    case 'delegates':
      return withDelegates === 0 ? <span className="text-muted">none</span> : <Badge tone="warn">{count(withDelegates)} with</Badge>;
    case 'decided':
      return (
        <span className="block truncate text-sm text-muted">
          {undecided === mailboxes
            ? 'undecided'
            : [
                granted > 0 ? `${count(granted)} granted` : '',
                leftOut > 0 ? `${count(leftOut)} left out` : '',
                undecided > 0 ? `${count(undecided)} undecided` : '',
              ]
                .filter((part) => part !== '')
                .join(', ')}
        </span>
      );
    case 'grant':
      return undecided === 0 ? button('Reset', 'undecided') : button('Grant', 'granted');
    case 'leave':
      return button('Leave out', 'left-out');
    default:
      return button('Show lines', 'show');
  }
}
