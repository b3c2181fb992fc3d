import type { CasePlace } from '../engine/case-change.ts';
import type { PlaceView } from './place-view.ts';
import type { CaseWork } from './use-case.ts';

export type OpenDialog = 'number' | 'text';

export type CaseDialogsProps = {
  open: OpenDialog;
  work: CaseWork;
  /** The place of an article; none in triage. */
  view?: PlaceView;
  place: CasePlace;
  url: () => string;
  onClose: () => void;
};
