import { use, useState } from 'react';
import { HidingDialog } from '../features/cases/hiding-dialog.tsx';
import { TicketNumberDialog } from '../features/cases/ticket-number-dialog.tsx';
import type { CaseDialogsProps, LeavingTextName } from './case-dialogs-props.ts';
import { prepareLeavingText } from './prepare-leaving-text.ts';

/** What the ticket buttons of a page open, and every text of it that is to leave. */
export function CaseDialogs({ open, work, onClose, ...place }: CaseDialogsProps) {
  return open === 'number' ? (
    <TicketNumberDialog ticket={work.kept?.ticket ?? ''} onSave={(ticket) => work.change({ kind: 'ticket', ticket })} onClose={onClose} />
  ) : (
    <LeavingText name={open} work={work} onClose={onClose} {...place} />
  );
}

function LeavingText({ name, work, onClose, ...from }: Omit<CaseDialogsProps, 'open'> & { name: LeavingTextName }) {
  // As the case stands when the dialog opens: the text must not change under the hand that copies it.
  // A look has no case of its own to write: its text is that of a place without one.
  const kept = work.beside === undefined ? work.kept : undefined;
  const [prepared] = useState(() => prepareLeavingText(name, { kept, ...from }));
  const [isRemembered] = useState(kept !== undefined);
  return (
    <HidingDialog
      {...use(prepared)}
      hiding={kept?.hiding ?? {}}
      isRemembered={isRemembered}
      onChoose={(word, choice) => {
        // To read a text begins no case.
        if (isRemembered) {
          work.change({ kind: 'hiding', word, choice });
        }
      }}
      onClose={onClose}
    />
  );
}
