import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { keepRoomFor } from '../../services/browser/foot-bars.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';

let isShown = false;

/** Shows below every page that there is a new version, until the person decides. It never takes the focus. */
export function showNewVersion(take: () => void): void {
  if (isShown) {
    return;
  }
  isShown = true;
  const place = document.body.appendChild(document.createElement('div'));
  place.role = 'status';
  place.className = 'sticky bottom-0 print:hidden';
  const root = createRoot(place);
  const giveUpRoom = keepRoomFor(place, '--new-version-bar');
  const putOff = () => {
    giveUpRoom();
    root.unmount();
    place.remove();
    isShown = false;
    document.querySelector('h1')?.focus();
  };
  root.render(<NewVersionBar onTake={take} onPutOff={putOff} />);
}

function NewVersionBar({ onTake, onPutOff }: { onTake: () => void; onPutOff: () => void }) {
  const [isTaken, setTaken] = useState(false);
  const take = () => {
    setTaken(true);
    onTake();
  };
  return (
    <aside aria-label="New version" className="border-t border-line bg-accent-soft">
      <div className="mx-auto flex max-w-[82.5rem] flex-wrap items-center gap-2 px-4 py-2.5 sm:px-6">
        <p className="mr-auto">
          {isTaken ? (
            <strong>Opening the new version…</strong>
          ) : (
            <>
              <strong>A new version is here.</strong> Your answers, notes and cases are kept; this page opens anew.
            </>
          )}
        </p>
        <div className={`flex gap-2 ${isTaken ? 'invisible' : ''}`}>
          <button type="button" className={buttonStyle.primary} onClick={take}>
            Use it now
          </button>
          <button type="button" className={buttonStyle.plain} onClick={onPutOff}>
            Later
          </button>
        </div>
      </div>
    </aside>
  );
}
