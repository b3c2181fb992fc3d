import { use, useState } from 'react';
import { TicketNumberDialog } from '../features/cases/ticket-number-dialog.tsx';
import { TicketTextDialog } from '../features/cases/ticket-text-dialog.tsx';
import type { CaseDialogsProps } from './case-dialogs-props.ts';
import { prepareTicketText } from './prepare-ticket-text.ts';

/** What the ticket buttons of a page open. */
export function CaseDialogs({ open, work, onClose, ...place }: CaseDialogsProps) {
  return open === 'number' ? (
    <TicketNumberDialog ticket={work.kept?.ticket ?? ''} onSave={(ticket) => work.change({ kind: 'ticket', ticket })} onClose={onClose} />
  ) : (
    <TicketText
      title={open === 'text' ? 'Copy for ticket' : 'Hand over'}
      kept={work.beside === undefined ? work.kept : undefined}
      onClose={onClose}
      {...place}
    />
  );
}

function TicketText({ title, onClose, ...from }: Parameters<typeof prepareTicketText>[0] & { title: string; onClose: () => void }) {
  // As the case stands when the dialog opens: the text must not change under the hand that copies it.
  const [prepared] = useState(() => prepareTicketText(from));
  return <TicketTextDialog title={title} {...use(prepared)} onClose={onClose} />;
}
