import type { CasePlace } from '../engine/case-change.ts';
import type { OpenArticle } from './article-store.ts';
import type { CaseWork } from './use-case.ts';

export type OpenDialog = 'number' | 'text' | 'hand-over';

export type CaseDialogsProps = {
  open: OpenDialog;
  work: CaseWork;
  /** The article that one stands in; none in triage. */
  opened?: OpenArticle;
  place: CasePlace;
  url: () => string;
  onClose: () => void;
};
