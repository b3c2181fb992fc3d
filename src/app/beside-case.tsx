import { type ComponentType, useEffect, useState } from 'react';
import { caseOf } from '../engine/case-of.ts';
import { loadLookBar } from './case-parts.ts';
import type { LookBarContent } from './look-bar-content.tsx';
import { readTabCase } from './tab-case.ts';
import { loadCaseDesk } from './use-case.ts';

type Found = { readonly Bar: ComponentType<Parameters<typeof LookBarContent>[0]>; readonly ticket: string };

/** The bar of a page that is no place, with the way back to the case of the tab; nothing where the tab has none. */
export function BesideCase() {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (readTabCase() !== undefined) {
      // Without it the page is as readable, and the browser's own way back is there.
      findCase().then(setFound, () => undefined);
    }
  }, []);
  return found === undefined ? null : <found.Bar ticket={found.ticket} isPlace={false} />;
}

async function findCase(): Promise<Found | undefined> {
  const [{ desk }, { LookBarContent: Bar }] = await Promise.all([loadCaseDesk(), loadLookBar()]);
  const record = await desk.findTabRecord();
  return record && { Bar, ticket: caseOf(record, '').ticket };
}
