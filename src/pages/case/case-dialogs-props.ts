import type { RefObject } from 'react';
import type { CasePlace } from '../../model/case/case.ts';
import type { OpenArticle } from '../../services/articles/article-store.ts';
import type { CaseWork } from '../../services/cases/use-case.ts';
import type { PlaceView } from '../../services/place/place-view.ts';

/** The ticket number, or a text that is to leave: for the ticket, for who takes over, for an administrator, for the owner of the article. */
export type OpenDialog = 'number' | LeavingTextName;

export type LeavingTextName = 'text' | 'hand-over' | 'ask' | 'report';

/** What was typed for the ticket number, and Enter pressed, while its dialog was loading. */
export type TypedAhead = { text?: string; isGiven?: boolean };

export type CaseDialogsProps = {
  open: OpenDialog;
  typed: RefObject<TypedAhead>;
  work: CaseWork;
  /** The article that one stands in, and what its page shows; none in triage. */
  opened?: OpenArticle;
  view?: PlaceView;
  place: CasePlace;
  url: () => string;
  onClose: () => void;
};
