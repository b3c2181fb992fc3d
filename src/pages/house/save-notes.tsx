import { useState } from 'react';
import type { SavedNotes } from '../../services/house/save-notes-file.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { Faults } from '../packs/faults.tsx';

/** Saves the house notes of this device as one file, and says what to do with it so that everybody has them. */
export function SaveNotes() {
  const [saved, setSaved] = useState<SavedNotes | 'failed'>();
  const save = async () => {
    try {
      const { saveNotesFile } = await import('../../services/house/save-notes-file.ts');
      setSaved(await saveNotesFile());
    } catch {
      setSaved('failed');
    }
  };
  return (
    <div className="text-sm">
      <p>
        To give the notes to everybody who uses this copy of Unstuck: save them as a file and put it beside the program, or send it to
        whoever looks after that.
      </p>
      <p className="mt-2">
        <button type="button" className={buttonStyle.plain} onClick={() => void save()}>
          Save the house notes as a file
        </button>
      </p>
      <div role="status">
        {saved === 'failed' && <p className="mt-2 text-warn">The file could not be made just now. Try again.</p>}
        {saved !== undefined && saved !== 'failed' && (saved.faults === undefined ? <WhatNext {...saved} /> : <WhyNone {...saved} />)}
      </div>
    </div>
  );
}

function WhatNext({ name, site }: Extract<SavedNotes, { readonly name: string }>) {
  return (
    <>
      <p className="mt-2">Saved as {name}, which is a zip file. Beside the program:</p>
      <ol className="ml-5 mt-1 list-decimal">
        <li>
          Unzip it into <code>packs/</code>, so that <code>packs/house-notes/pack.json</code> is there.
        </li>
        {site !== undefined && (
          <li>
            Write into <code>site.json</code> beside <code>index.html</code>: <code className="break-words">{site}</code>
          </li>
        )}
        <li>Open this page anew: the notes are then no longer marked “only on this device”.</li>
      </ol>
    </>
  );
}

function WhyNone({ faults }: { faults: readonly string[] | 'unreached' }) {
  const lead = 'No file was made, because it could delete the notes of others:';
  return (
    <div className="mt-2 text-warn">
      {faults === 'unreached' ? (
        <p>{lead} the server did not say just now which ones lie there. Yours stay on this device. Try again when it answers.</p>
      ) : (
        <>
          <p>
            {lead} what lies beside the program already cannot all be read. Yours stay on this device. Have this put right, then try again:
          </p>
          <Faults says={faults} />
        </>
      )}
    </div>
  );
}
