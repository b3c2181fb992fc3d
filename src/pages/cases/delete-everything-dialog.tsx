import { tools } from 'virtual:pack/tools';
import { useState } from 'react';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { saveCases } from '../../services/cases/save-cases.ts';
import { deleteEverything } from '../../services/device/device-data.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { showModally } from '../../ui/frame/show-modally.ts';
import { InClear } from '../shell/in-clear.tsx';

const kept = Object.values(tools).map(({ keeps }) => keeps);

type DeleteEverythingDialogProps = { cases: readonly CaseRecord[]; unreadable: number; onClose: () => void };

/** Says what goes and what stays, offers to export first, and asks once. */
export function DeleteEverythingDialog({ cases, unreadable, onClose }: DeleteEverythingDialogProps) {
  const [state, setState] = useState<'asking' | 'deleting' | 'refused'>('asking');
  const remove = () => {
    setState('deleting');
    deleteEverything().catch(() => setState('refused'));
  };
  return (
    <dialog
      ref={showModally}
      aria-labelledby="delete-everything-title"
      closedby="any"
      className="panel m-auto w-[min(34rem,92vw)] p-5 text-text backdrop:bg-black/50"
      onClose={onClose}
    >
      <h2 id="delete-everything-title" className="mb-2 text-lg font-semibold">
        Delete everything on this device?
      </h2>
      <p>Unstuck deletes from this browser, for good:</p>
      <ul className="my-2 ml-5 list-disc">
        <li>
          {countCases(cases.length + unreadable)}, with answers, ticks, notes, names and evidence
          {unreadable > 0 && `. ${unreadable} of them cannot be read here, and so cannot be exported`}
        </li>
        <li>packs that were opened on this device</li>
        <li>what is kept here of packs that lie beside this copy</li>
        <li>house notes that were written here: save those that nobody else has as a file first, on the start page</li>
        {kept.map(({ data }) => (
          <li key={data}>{data}</li>
        ))}
        <li>
          your settings: {['theme', 'keys', 'roles', 'map', ...kept.map(({ settings }) => settings)].join(', ')}, how long closed cases are
          kept
        </li>
        <li>what was typed in any open tab of Unstuck. Other open tabs go back to the start page.</li>
      </ul>
      <p className="mb-2 text-sm text-muted">
        What stays: the program itself, so that it still opens without a network. It holds nothing of yours. Exported files, tickets, copied
        links and the history of the browser are not touched.
      </p>
      <p role="alert" className={state === 'refused' ? 'mb-2 font-medium text-warn' : 'sr-only'}>
        {state === 'refused'
          ? 'This browser refused to delete everything. Delete the data of this site in the settings of the browser.'
          : ''}
      </p>
      {cases.length > 0 && <InClear />}
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        {cases.length > 0 && (
          <button type="button" className={`${buttonStyle.plain} mr-auto`} onClick={() => saveCases(cases)}>
            Export all cases first
          </button>
        )}
        <button type="button" className={buttonStyle.plain} onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
          Cancel
        </button>
        <button type="button" className={buttonStyle.primary} disabled={state === 'deleting'} onClick={remove}>
          Delete everything
        </button>
      </div>
    </dialog>
  );
}

function countCases(count: number): string {
  return count === 0 ? 'all cases (there is none now)' : count === 1 ? 'the 1 case' : `all ${count} cases`;
}
