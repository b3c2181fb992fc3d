import { summaries } from 'virtual:pack/summaries';
import { tools } from 'virtual:pack/tools';
import { useEffect, useState } from 'react';
import { checklistOf } from '../../engine/article/checklist-of.ts';
import { titleOf } from '../../engine/article/title.ts';
import { callerWordsAtMost } from '../../engine/case/case.ts';
import { readNoteBeside } from '../../engine/case/notes-elsewhere.ts';
import { ownValue } from '../../engine/data/own-value.ts';
import { fixedState } from '../../engine/graph/compile-article.ts';
import { askableIn } from '../../engine/walk/asked.ts';
import { isNoFault } from '../../engine/walk/outcome-words.ts';
import { CaseStatusLine } from '../../features/cases/case-status.tsx';
import { KeptEvidence } from '../../features/cases/kept-evidence.tsx';
import { NoteField } from '../../features/cases/note-field.tsx';
import { type NoteWords, OtherNotes } from '../../features/cases/other-notes.tsx';
import type { CasePlace, Ending } from '../../model/case/case.ts';
import type { OpenArticle } from '../../services/articles/article-store.ts';
import { readTabCase } from '../../services/browser/tab-case.ts';
import { readMarks } from '../../services/cases/step.ts';
import type { CaseWork } from '../../services/cases/use-case.ts';
import { otherTicketKey } from '../../services/desk/deeds-of-look.ts';
import type { StandIn } from '../../services/desk/desk-view.ts';
import { isOwn } from '../../services/desk/entry-owner.ts';
import { readCallerWords } from '../../services/typed/read-caller-words.ts';
import { SidePanel } from '../../ui/frame/side-panel.tsx';
import { NoteForAll } from '../house/note-for-all.tsx';
import { CasesHere } from './cases-here.tsx';
import { EndingSection } from './ending-section.tsx';
import { OtherArticles } from './other-articles.tsx';

const none: readonly StandIn[] = [];

type CasePanelProps = {
  work: CaseWork;
  /** What a note here is kept under: what is asked here, or the place itself. */
  noteKey: string;
  /** The article that one stands in; none in triage. */
  opened?: OpenArticle;
  place: CasePlace;
  address: string;
};

/** The notes of the case, and whether it is saved. */
export function CasePanel({ work, noteKey, opened, place, address }: CasePanelProps) {
  const { kept, status, change, beside } = work;
  const notes = Object.entries(kept?.notes ?? {});
  // Not known while the page is written.
  const [typed, setTyped] = useState('');
  const [hasCase, setHasCase] = useState(false);
  useEffect(() => {
    const tab = readTabCase();
    setHasCase(tab !== undefined);
    // What becomes a look does not show them before, else its page moves.
    setTyped(tab === undefined || isOwn(readMarks(), tab) ? readCallerWords() : '');
  }, []);
  const article = opened?.article;
  const others = notes.filter(([key]) => key !== noteKey).map(([key, text]) => wordsOf(opened, key, text));
  const words = kept === undefined ? typed : kept.callerWords;
  const isEmpty = notes.length === 0 && !words && !kept?.evidence.length && !kept?.evidenceText && !kept?.closed;
  return (
    <SidePanel title="Notes" isFramed isOnPaper={!isEmpty} {...(notes.length > 0 ? { count: String(notes.length) } : {})}>
      <fieldset disabled={work.isAtRest} className="at-rest min-w-0 space-y-3">
        <div>
          {beside !== undefined && kept?.callerWords === undefined ? (
            // As high as the button that the written page has here: nothing below may move.
            <span className="text-sm text-muted print:hidden">You are only looking.</span>
          ) : (
            <NoteField
              label="In the caller's words"
              addLabel="Add what the caller said"
              text={kept === undefined ? typed : (kept.callerWords ?? '')}
              onChange={(text, before) => change({ kind: 'caller-words', text }, { before })}
              atMost={callerWordsAtMost}
            />
          )}
        </div>
        <NoteField
          key={noteKey}
          label="Note on this place"
          text={kept?.notes[noteKey] ?? ''}
          onChange={(text, before) => change({ kind: 'note', key: noteKey, text }, { before })}
        />
        <OtherNotes notes={others} />
        <KeptEvidence records={kept?.evidence ?? []} text={kept?.evidenceText} />
        {kept?.edition !== undefined && article !== undefined && kept.edition.number !== article.edition.number && (
          <p className="rounded-lg bg-warn-soft px-3.5 py-2.5 text-sm">
            Last worked on with edition {kept.edition.number} of {kept.edition.date}. The article is now edition {article.edition.number} of{' '}
            {article.edition.date}: {article.edition.change}
          </p>
        )}
        {kept === undefined && <CasesHere place={place} address={address} />}
        <OtherArticles stands={work.others ?? none} />
        <CaseStatusLine status={status === 'none' && hasCase ? 'coming' : status} isAtRest={work.isAtRest === true} />
      </fieldset>
      <div className="mt-3 space-y-3">
        <EndingSection work={work} {...(opened === undefined ? {} : { opened })} {...likelyAt(opened, place, noteKey)} />
        {opened !== undefined && <NoteForAll key={noteKey} opened={opened} nodeId={nodeAt(opened, place, noteKey)} />}
        <p className="text-sm print:hidden">
          <a href="/cases/" className="text-link">
            All cases on this device
          </a>
        </p>
      </div>
    </SidePanel>
  );
}

// How a case ends most likely where one stands at an end.
function likelyAt(opened: OpenArticle | undefined, { nodeId = '', answers }: CasePlace, asked: string): { likely?: Ending } {
  if (answers.some(([name, answerId]) => name === asked && (answerId === 'fixed' || answerId === 'done'))) {
    return { likely: 'fixed' };
  }
  const node = ownValue(opened?.article.nodes, nodeId);
  const answerId = answers.find(([name]) => name === asked)?.[1] ?? '';
  if (node?.kind === 'question' && ownValue(node.answers, answerId)?.goto === fixedState) {
    return { likely: 'fixed' };
  }
  return node?.kind === 'escalation' ? { likely: 'handed over' } : node?.kind === 'referral' && isNoFault(node) ? { likely: 'left' } : {};
}

function nodeAt({ article }: OpenArticle, { nodeId = '' }: CasePlace, asked: string): string {
  const said = Object.hasOwn(article.nodes, nodeId) ? nodeId : (askableIn(article).get(asked)?.nodeId ?? asked);
  return Object.hasOwn(article.nodes, said) ? said : article.start;
}

function wordsOf(opened: OpenArticle | undefined, key: string, text: string): NoteWords {
  if (key === otherTicketKey) {
    return { key, text, about: 'Another ticket number' };
  }
  const beside = readNoteBeside(key)?.articleId;
  if (beside !== undefined) {
    const summary = summaries.find(({ id }) => id === beside);
    return { key, text, about: `Noted in another article: ${summary === undefined ? beside : `${summary.title} (${summary.number})`}` };
  }
  const [asked = '', stepId] = key.split('/');
  const nodeId = opened === undefined ? asked : (askableIn(opened.article).get(asked)?.nodeId ?? asked);
  const node = ownValue(opened?.article.nodes, nodeId);
  const details = opened?.details.read(nodeId);
  const steps = typeof details === 'object' ? checklistOf(details) : [];
  // The steps of a cause that was not shown yet are not here: then its title must do.
  return {
    key,
    text,
    about:
      steps.find(({ id }) => id === stepId)?.text ??
      (node === undefined ? (asked === 'triage' ? 'Which article fits?' : (ownValue(tools, asked)?.title ?? asked)) : titleOf(node)),
  };
}
