import type { Ref } from 'react';
import type { OpenArticle } from '../../../services/articles/article-store.ts';
import type { DetailsHere } from '../../../services/articles/details-store.ts';
import type { CaseWork } from '../../../services/cases/use-case.ts';
import type { PlaceView } from '../../../services/place/place-view.ts';
import type { OpenDialog } from '../../case/case-dialogs-props.ts';

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
