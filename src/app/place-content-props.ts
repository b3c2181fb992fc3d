import type { Ref } from 'react';
import type { PlaceView } from './place-view.ts';
import type { CaseWork } from './use-case.ts';

/** What every kind of place is shown with. */
export type PlaceContentProps = {
  view: PlaceView;
  work: CaseWork;
  onHandOver: () => void;
  url: () => string;
  headingRef: Ref<HTMLHeadingElement>;
};
