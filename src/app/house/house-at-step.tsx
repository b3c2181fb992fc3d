import type { Blanks } from '../../engine/blanks.ts';
import type { PlaceView } from '../place-view.ts';
import type { CaseWork } from '../use-case.ts';
import { entriesAt } from './entries-at.ts';
import type { HouseEntry } from './house-entry.ts';
import { HouseLine } from './house-line.tsx';
import { keyOf } from './house-section.tsx';
import type { House } from './house-store.ts';

type HouseAtStepProps = {
  house: House;
  view: PlaceView;
  work: CaseWork;
  blanks: Blanks;
  /** The steps of the node, in their order. */
  stepIds: readonly string[];
  stepId: string;
  /** Notes stand at the step; steps of the house before or after it, as items of the list. */
  stands: 'at' | 'before' | 'after';
};

/** What the house adds at one step of a checklist. */
export function HouseAtStep({ house, view, work, blanks, stepIds, stepId, stands }: HouseAtStepProps) {
  const isHere = ({ entry }: HouseEntry) =>
    entry.kind === 'step'
      ? entry.stands === stands && (entry.step ?? (stands === 'before' ? stepIds[0] : stepIds.at(-1))) === stepId
      : stands === 'at' && entry.step === stepId;
  const shown = entriesAt(house, view).atSteps.filter(isHere);
  const fill = view.article.pack === undefined ? { blanks, work } : undefined;
  const Item = stands === 'at' ? 'div' : 'li';
  return shown.map((one) => (
    <Item key={keyOf(one)} className={stands === 'at' ? 'w-full text-base' : 'border-l-3 border-accent py-3 pl-8'}>
      <HouseLine one={one} articleId={view.article.id} fill={fill} />
    </Item>
  ));
}
