import { useEffect } from 'react';
import { LookBar } from '../features/cases/look-bar.tsx';
import { desk } from './case-desk.ts';
import { addressOfRecord } from './case-words.ts';
import { goTo } from './go-to.ts';
import { timeNow } from './step.ts';

/** The bar of a look, with Esc as the way back. */
export function LookBarContent({ ticket, standsHere }: { ticket: string; standsHere: string | undefined }) {
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      const isInside = event.target instanceof Element && event.target.closest('input, textarea, select, dialog') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !isInside && document.querySelector('dialog[open]') === null) {
        goBack();
      }
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, []);
  return (
    <LookBar
      name={ticket === '' ? 'your case' : ticket}
      onUse={() => void desk.takeLook()}
      onBack={goBack}
      {...(standsHere === undefined ? {} : { onGoOn: () => goOn(standsHere) })}
    />
  );
}

// A step of the case, from where it stands in another article.
function goOn(address: string): void {
  const record = desk.tabRecord();
  if (record !== undefined) {
    goTo(address, { replace: false, state: { case: record.id, step: timeNow(), came: addressOfRecord(record) } });
    window.scrollTo(0, 0);
  }
}

function goBack(): void {
  const record = desk.tabRecord();
  if (record !== undefined) {
    goTo(addressOfRecord(record), { replace: false, state: { case: record.id } });
    window.scrollTo(0, 0);
  }
}
