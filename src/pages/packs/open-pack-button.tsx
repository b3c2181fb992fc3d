import { lazy, Suspense, useState } from 'react';
import { buttonStyle } from '../../ui/form/button-style.ts';

const Dialog = lazy(async () => ({ default: (await import('./open-pack-dialog.tsx')).OpenPackDialog }));

/** Opens the door for a pack that lies on this device. */
export function OpenPackButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={buttonStyle.plain} onClick={() => setOpen(true)}>
        Open a pack…
      </button>
      {isOpen && (
        <Suspense>
          <Dialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
