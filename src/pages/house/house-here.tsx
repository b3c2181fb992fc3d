import type { Blanks } from '../../engine/words/blanks.ts';
import type { CaseWork } from '../../services/cases/use-case.ts';
import type { PlaceView } from '../../services/place/place-view.ts';
import { useHouse } from './house-store.ts';

type HouseHereProps = {
  view: PlaceView;
  work: CaseWork;
  blanks: Blanks;
  /** Whether it stands where it belongs, or below all that can be pressed because it came when the place was drawn already. */
  when: 'early' | 'late';
  /** True where the place has steps, at which those about steps stand if they are early. */
  hasSteps?: boolean;
};

/** What the house adds to a place, at one of the two spots where it can stand. */
export function HouseHere({ when, hasSteps = false, ...place }: HouseHereProps) {
  const { house, drawn, isEarly } = useHouse(place.view.article.id);
  return drawn === undefined || isEarly !== (when === 'early') ? null : (
    <drawn.HouseSection house={house} {...place} hasSteps={hasSteps && isEarly} />
  );
}
