import { type ComponentType, useEffect, useState } from 'react';
import { readTabCase } from '../../services/browser/tab-case.ts';
import { loadLookBar } from './case-parts.ts';
import type { LookBarContent } from './look-bar-content.tsx';

type Found = { readonly Bar: ComponentType<Parameters<typeof LookBarContent>[0]>; readonly ticket: string };

/** The bar of a page that is no place, with the way back to the case of the tab; nothing where the tab has none. */
export function BesideCase() {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (readTabCase() !== undefined) {
      // Without it the page is as readable, and the browser's own way back is there.
      findBar().then(setFound, () => undefined);
    }
  }, []);
  return found === undefined ? null : <found.Bar ticket={found.ticket} isPlace={false} />;
}

async function findBar(): Promise<Found | undefined> {
  const { LookBarContent: Bar, findTabTicket } = await loadLookBar();
  const ticket = await findTabTicket();
  return ticket === undefined ? undefined : { Bar, ticket };
}
