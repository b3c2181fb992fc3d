import { useEffect, useId, useState } from 'react';
import { cutSecrets } from '../../engine/secrets/cut-secrets.ts';
import { describeCuts } from '../../engine/secrets/describe-cuts.ts';
import { clock } from '../../services/browser/clock.ts';
import { newCaseId } from '../../services/browser/new-case-id.ts';
import { type Draft, draftKeyOf, keepDraft, keepWho, readDraft, readWho } from '../../services/house/drafts.ts';
import { holdChanges } from '../../services/house/house-changes.ts';
import type { NoteHere } from '../../services/house/house-entry.ts';
import type { NoteKept } from '../../services/house/keep-note.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { showModally } from '../../ui/frame/show-modally.ts';
import { NoteFields } from './note-fields.tsx';
import { SaveNotes } from './save-notes.tsx';

type NoteDialogProps = {
  articleId: string;
  /** The place that a new note is about, and its steps. */
  at?: { readonly nodeId: string; readonly title: string; readonly steps: readonly { readonly id: string; readonly text: string }[] };
  /** The note that is changed. */
  change?: NoteHere;
  onClose: () => void;
};

/** Writes a note for everybody here, changes one, or deletes it. What was typed stays until it is kept, also over a reload. */
export function NoteDialog({ articleId, at, change, onClose }: NoteDialogProps) {
  const id = useId();
  const draftKey = draftKeyOf(change?.key ?? `${articleId} ${at?.nodeId}`);
  const [draft, setDraft] = useState<Draft>(
    () =>
      readDraft(draftKey) ?? {
        text: change?.note.text ?? '',
        who: change?.note.who ?? readWho(),
        day: change?.note.day ?? clock.now().slice(0, 10),
        step: change?.note.step ?? '',
      },
  );
  useEffect(holdChanges, []);
  const [newKey] = useState(newCaseId);
  const [seen, setSeen] = useState(change?.seen);
  const [said, setSaid] = useState<string>();
  const [state, setState] = useState<'writing' | 'keeping' | 'kept' | 'deleted'>('writing');
  const edit = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    // A password may be typed until the field is left.
    keepDraft(draftKey, { ...next, text: cutSecrets(next.text).text });
  };
  const tell = (outcome: NoteKept, done: 'kept' | 'deleted') => {
    if (outcome.kind === 'kept') {
      keepDraft(draftKey, undefined);
      setState(done);
      return;
    }
    setState('writing');
    if (outcome.kind === 'changed-elsewhere') {
      setSeen(outcome.seen);
      setSaid(
        outcome.note === undefined
          ? 'Another tab deleted this note meanwhile. Yours is still here: save again to keep it.'
          : `Another tab changed this note meanwhile to “${outcome.note.text}”. Yours is still here: save again to keep it instead.`,
      );
    } else {
      setSaid(outcome.says);
    }
  };
  const save = async () => {
    const { text, cuts } = cutSecrets(draft.text.trim());
    if (cuts.length > 0) {
      edit({ text });
      setSaid(`${describeCuts(text)} Read the note again, then save it.`);
      return;
    }
    if (text === '' || draft.who.trim() === '') {
      setSaid(text === '' ? 'Write the note first.' : 'Say who says so, so that people know whom to ask.');
      return;
    }
    setState('keeping');
    keepWho(draft.who.trim());
    tell(await keep(text).catch(() => notLoaded), 'kept');
  };
  const keep = async (text: string): Promise<NoteKept> => {
    const { addNote, keepNote } = await import('../../services/house/keep-note.ts');
    const words = { text, who: draft.who.trim(), day: draft.day };
    return change === undefined
      ? addNote({ key: newKey, articleId, nodeId: at?.nodeId ?? '', stepId: draft.step || undefined, ...words }, seen)
      : keepNote({ ...whichOf(change), note: { ...change.note, ...words } }, seen);
  };
  const remove = async () => {
    if (change !== undefined) {
      setState('keeping');
      const removing = import('../../services/house/keep-note.ts').then(({ keepNote }) => keepNote(whichOf(change), seen));
      tell(await removing.catch(() => notLoaded), 'deleted');
    }
  };
  const isOpen = state === 'writing' || state === 'keeping';
  return (
    <dialog
      ref={showModally}
      aria-labelledby={`${id}-title`}
      className="panel m-auto w-[min(36rem,92vw)] p-5 text-base text-text backdrop:bg-black/50"
      onClose={onClose}
    >
      <h2 id={`${id}-title`} className="mb-2 text-lg font-semibold">
        {change === undefined ? 'Note for everybody here' : 'Change the note for everybody here'}
      </h2>
      {isOpen ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <p className="text-sm text-muted">
            Everybody who comes to this place reads it, marked as the house’s own. What is about one caller goes into Notes instead.
          </p>
          <NoteFields
            draft={draft}
            places={
              at === undefined
                ? []
                : [{ id: '', text: at.title }, ...at.steps.map(({ id, text }, index) => ({ id, text: `Step ${index + 1}: ${text}` }))]
            }
            onEdit={edit}
            onLeave={() => {
              const { text, cuts } = cutSecrets(draft.text);
              if (cuts.length > 0) {
                edit({ text });
                setSaid(describeCuts(text));
              }
            }}
          />
          <p role="alert" className="text-sm font-medium text-warn not-empty:mt-3">
            {said}
          </p>
          <div className="mt-4 flex flex-wrap justify-end gap-2">
            {change !== undefined && (
              <button type="button" className={`${buttonStyle.plain} mr-auto`} disabled={state === 'keeping'} onClick={() => void remove()}>
                Delete the note
              </button>
            )}
            <button type="button" className={buttonStyle.plain} onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
              Close
            </button>
            <button type="submit" className={buttonStyle.primary} disabled={state === 'keeping'}>
              Save the note
            </button>
          </div>
        </form>
      ) : (
        <>
          <p role="status" className="mb-2">
            {state === 'kept' ? 'Saved, on this device only so far.' : 'Deleted on this device.'}
          </p>
          <SaveNotes />
          <div className="mt-4 flex justify-end">
            <button
              type="button"
              // biome-ignore lint/a11y/noAutofocus: the button that was pressed is gone
              autoFocus
              className={buttonStyle.primary}
              onClick={(event) => event.currentTarget.closest('dialog')?.close()}
            >
              Done
            </button>
          </div>
        </>
      )}
    </dialog>
  );
}

const notLoaded: NoteKept = {
  kind: 'refused',
  says: 'What saves the note did not load. Its text is still here: try again.',
};

function whichOf({ key, overlay, replaces }: NoteHere) {
  return { key, overlay, ...(replaces === undefined ? {} : { replaces }) };
}
