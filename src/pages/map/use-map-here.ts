import { useEffect, useState } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';
import type { CasePlace } from '../../model/case/case.ts';
import { readTabCase } from '../../services/browser/tab-case.ts';
import { placeOfAddress } from '../../services/desk/place-of-address.ts';
import { loadLookBar } from '../case/case-parts.ts';
import { mapAddress } from './map-address.ts';

/**
 * The map of an article, for a page that is no place: with the answers of the place from which a link has led here, else with
 * those of the tab's case.
 */
export function useMapHere(articleId: string): string {
  const before = useHistoryState<{ before?: unknown } | null>()?.before;
  const from = typeof before === 'string' ? before : undefined;
  const [stands, setStands] = useState<CasePlace>();
  useEffect(() => {
    if (readTabCase() !== undefined) {
      loadLookBar()
        .then(({ findTabPlace }) => findTabPlace(articleId))
        .then(setStands, () => undefined);
    }
  }, [articleId]);
  return mapFrom(articleId, from, stands);
}

/** The map with the answers of an address of this site, where that is of the same article, else of where the case stands. */
export function mapFrom(articleId: string, before: string | undefined, stands: CasePlace | undefined): string {
  const place = before === undefined ? undefined : placeOfAddress(before);
  const { answers = [], from } = (place?.articleId === articleId ? place : stands) ?? {};
  return mapAddress(articleId, { answers: new Map(answers), ...(from === undefined ? {} : { from }) });
}
