import type { CaseStatus } from '../../engine/case/case-status.ts';
import type { Moment } from '../../model/case/moment.ts';
import { buttonStyle, linkButtonStyle } from '../../ui/form/button-style.ts';

type Alarm = 'hanging' | 'refused' | 'deleted' | 'gone' | 'unread' | 'unread newer';

// All but the last two are of one length: each comes in place of another, and what stands below must not move.
const quiet: Readonly<Record<Exclude<CaseStatus, Alarm>, string>> = {
  none: 'A tick, a note or a ticket number starts a case. It is kept on this device only.',
  coming: 'The case of this tab is being read. Whatever you do meanwhile is kept as well.',
  look: 'What you do stays in this tab until you use it for the case or close the tab.',
  saving: 'Saving on this device…',
  saved: 'Saved on this device.',
};

const closedLook = 'The case is closed: there is nothing to note here until you open it again.';

const alarms: Readonly<Record<Alarm, string>> = {
  refused:
    'Not saved: this browser refuses to keep it (its storage is blocked or full). Go on; everything stays until you close this tab. Use “Copy for ticket” before you do.',
  hanging:
    'Not saved yet: the storage of this browser does not answer. Leave this tab open: it is saved as soon as the storage answers. Use “Copy for ticket” now, and close other tabs of Unstuck, as one of them may hold it up.',
  deleted: 'This case was deleted in another tab. What you see is still here, and the next thing that you do saves it again.',
  unread:
    'The case of this tab cannot be read: this browser gives no access to its storage just now. It is not lost. Load this page again; what you do before that becomes a case of its own.',
  'unread newer':
    'The case of this tab was stored by a newer Unstuck. It is not lost. Update this copy: load this page again while its server can be reached.',
  gone: 'The case that this tab worked on is no longer on this device: the browser or someone cleared it. Your answers are in the link. A ticket text pasted on the start page brings it back.',
};

function isAlarming(status: CaseStatus): status is Alarm {
  return Object.hasOwn(alarms, status);
}

/** Says where what is done here is kept; `isAtRest` where the case is closed. */
export function CaseStatusLine({ status, isAtRest }: { status: CaseStatus; isAtRest: boolean }) {
  return (
    <p role="status" className="text-sm text-muted print:hidden">
      {isAlarming(status) ? 'Not saved.' : isAtRest && status === 'look' ? closedLook : quiet[status]}
    </p>
  );
}

type Used = { readonly takenIn: number; readonly takenBack: number; readonly steps: number; readonly notes: number };

export type AlarmProps = {
  status: CaseStatus;
  onTryAgain: () => void;
  ticket: string | undefined;
  /** Where the case stands, if it went on from the place. */
  wentOn: string | undefined;
  /** How and when the case was closed, and a way to open it again. */
  closed: { readonly at: Moment; readonly how: string } | undefined;
  onOpenAgain: () => void;
  /** True where something was typed about a step and not confirmed when it was closed. */
  hasUnconfirmed: boolean;
  /** What the use of a look has just changed, and a way to undo it. */
  used: Used | undefined;
  onUndo: () => void;
};

/** Said where it cannot be missed: the case is not safe, or stands elsewhere. */
export function CaseAlarm({ ticket, wentOn, closed, onOpenAgain, hasUnconfirmed, used, onUndo, ...safety }: AlarmProps) {
  return (
    <>
      <SafetyAlarm {...safety} />
      {closed !== undefined && <ClosedBar ticket={ticket} closed={closed} hasUnconfirmed={hasUnconfirmed} onOpenAgain={onOpenAgain} />}
      <div role="status" className="print:hidden">
        {used !== undefined && (
          <p className="mb-2 text-sm text-muted">
            {ticket || 'Your case'} now stands here: {describeUse(used)}.{' '}
            <button type="button" className={linkButtonStyle} onClick={onUndo}>
              Undo
            </button>
          </p>
        )}
      </div>
      {wentOn !== undefined && (
        <p className="mb-2 text-sm text-muted print:hidden">
          {ticket || 'Your case'} went on from here.{' '}
          <a href={wentOn} className="text-link">
            Go to where it stands
          </a>
        </p>
      )}
    </>
  );
}

// "2 answers, 1 step and 1 note taken in, 1 answer taken back".
function describeUse({ takenIn, takenBack, steps, notes }: Used): string {
  const more = [...(steps > 0 ? [count(steps, 'step')] : []), ...(notes > 0 ? [count(notes, 'note')] : [])];
  const parts = takenIn === 0 && more.length > 0 ? more : [count(takenIn, 'answer'), ...more];
  const all = [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' and ');
  return `${all} taken in${takenBack > 0 ? `, ${count(takenBack, 'answer')} taken back` : ''}`;
}

function count(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`;
}

type ClosedBarProps = Pick<AlarmProps, 'ticket' | 'hasUnconfirmed' | 'onOpenAgain'> & { closed: NonNullable<AlarmProps['closed']> };

function ClosedBar({ ticket, closed, hasUnconfirmed, onOpenAgain }: ClosedBarProps) {
  return (
    <section
      aria-label="This case is closed"
      className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border-2 border-line-strong bg-surface-2 px-4 py-2.5"
    >
      <p className="mr-auto">
        <b className="font-semibold">Closed: {closed.how}</b>, {writeMoment(closed.at)}.{' '}
        <span className="text-sm text-muted print:hidden">
          Nothing changes {ticket || 'this case'} until you open it again. Its links only look.
        </span>
        {hasUnconfirmed && (
          <b className="block text-sm font-semibold print:hidden">
            What was typed about a step and not confirmed is kept: open the case again to confirm it.
          </b>
        )}
      </p>
      <button type="button" className={`${buttonStyle.plain} print:hidden`} onClick={onOpenAgain}>
        Open again
      </button>
    </section>
  );
}

// In the person's own way of writing dates.
function writeMoment(moment: string): string {
  return new Date(moment).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}

function SafetyAlarm({ status, onTryAgain }: Pick<AlarmProps, 'status' | 'onTryAgain'>) {
  return (
    <div role="alert" className="print:hidden">
      {isAlarming(status) && (
        <p className="mb-3 rounded-card bg-warn-soft px-4 py-2.5">
          {alarms[status]}{' '}
          {status === 'refused' && (
            <button type="button" className={linkButtonStyle} onClick={onTryAgain}>
              Try again
            </button>
          )}
        </p>
      )}
    </div>
  );
}
