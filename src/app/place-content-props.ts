import type { Ref } from 'react';
import type { OpenArticle } from './article-store.ts';
import type { OpenDialog } from './case-dialogs-props.ts';
import type { DetailsHere } from './details-store.ts';
import type { PlaceView } from './place-view.ts';
import type { CaseWork } from './use-case.ts';

/** What every kind of place is shown with. */
export type PlaceContentProps = {
  opened: OpenArticle;
  view: PlaceView;
  work: CaseWork;
  onOpen: (dialog: OpenDialog) => void;
  headingRef: Ref<HTMLHeadingElement>;
};

/** A place as it stands below and beside a question: a frame behind it. */
export type SettledPlace = { readonly view: PlaceView; readonly work: CaseWork; readonly details: DetailsHere };
