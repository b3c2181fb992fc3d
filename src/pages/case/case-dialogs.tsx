import { use, useState } from 'react';
import { HidingDialog } from '../../features/cases/hiding-dialog.tsx';
import { TicketNumberDialog } from '../../features/cases/ticket-number-dialog.tsx';
import { inTime } from '../../services/browser/in-time.ts';
import { newCaseId } from '../../services/browser/new-case-id.ts';
import { loadCaseDesk } from '../../services/cases/use-case.ts';
import type { CaseDialogsProps, LeavingTextName } from './case-dialogs-props.ts';
import { prepareLeavingText } from './prepare-leaving-text.ts';

// A number is saved without knowing of others rather than not at all.
const longestLookup = 2000;

/** What the ticket buttons of a page open, and every text of it that is to leave. */
export function CaseDialogs({ open, typed, work, onClose, ...place }: CaseDialogsProps) {
  return open === 'number' ? (
    <TicketNumberDialog
      ticket={work.kept?.ticket ?? ''}
      typed={typed}
      findSame={async (ticket) => {
        const { desk } = await loadCaseDesk();
        return (await inTime(desk.findSameTicket(ticket, work.kept?.id), longestLookup)) ?? [];
      }}
      onSave={(ticket) => work.change({ kind: 'ticket', ticket })}
      onClose={onClose}
    />
  ) : (
    <LeavingText name={open} work={work} onClose={onClose} {...place} />
  );
}

function LeavingText({ name, work, onClose, ...from }: Omit<CaseDialogsProps, 'open' | 'typed'> & { name: LeavingTextName }) {
  // As the case stands when the dialog opens: the text must not change under the hand that copies it.
  // A look has no case of its own to write: its text is that of a place without one.
  const kept = work.beside === undefined ? work.kept : undefined;
  const [id] = useState(() => kept?.id ?? newCaseId());
  const [prepared] = useState(() => prepareLeavingText(name, { kept, id, isLook: work.beside !== undefined, ...from }));
  const [isFirst] = useState(work.beside === undefined && kept === undefined && (name === 'text' || name === 'hand-over'));
  return (
    <HidingDialog
      {...use(prepared)}
      hiding={kept?.hiding ?? {}}
      isRemembered={kept !== undefined}
      onChoose={(word, choice) => {
        // To read a text begins no case.
        if (kept !== undefined) {
          work.change({ kind: 'hiding', word, choice });
        }
      }}
      {...(isFirst
        ? {
            // What was given away is kept: whoever is asked about it later finds it here, under the id in the text.
            onTake: (hiding) => {
              if (kept === undefined) {
                const chosen = Object.entries(hiding).map(([word, choice]) => ({ kind: 'hiding', word, choice }) as const);
                work.change(chosen, { id });
              }
            },
            taken:
              work.status === 'saved'
                ? 'It is kept here as a case.'
                : /refused|hanging/.test(work.status)
                  ? 'It is not saved on this device.'
                  : '',
          }
        : {})}
      onClose={onClose}
    />
  );
}
