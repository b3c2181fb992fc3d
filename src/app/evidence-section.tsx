import { observations } from 'virtual:pack/observations';
import { summaries } from 'virtual:pack/summaries';
import { words as packWords } from 'virtual:pack/words';
import { Suspense, use, useCallback, useEffect, useRef, useState } from 'react';
import type { Reading } from '../content/recognisers/reading.ts';
import { formatLink, formatQuery } from '../engine/link.ts';
import { ownValue } from '../engine/own-value.ts';
import { type Proposal, type Remark, textOfRemark } from '../engine/proposal.ts';
import type { Answers } from '../engine/replay.ts';
import { cutSecrets } from '../engine/secrets/cut-secrets.ts';
import type { ReadTicketText } from '../features/cases/ticket-text/read-ticket-text.ts';
import { EvidenceBox } from '../features/evidence/evidence-box.tsx';
import type { Accepted, ProposalWords, ReadingWords, RemarkWords, Way } from '../features/evidence/reading.ts';
import type { Observations } from '../model/observation.ts';
import { keepWords } from './caller-words.ts';
import { loadPastedTicketText, loadTicketTextReader } from './case-parts.ts';
import type { Marks } from './entry-marks.ts';
import { type EvidenceReader, openEvidenceReader } from './evidence-reader.ts';
import { goTo } from './go-to.ts';
import { keepLinks } from './links-in-typed.ts';
import { loadFindWay } from './load-find-way.ts';
import { loadOnce } from './load-once.ts';
import type { PastedLink } from './read-pasted-links.ts';
import { SearchAnswer } from './search-answer.tsx';
import { marksOfStep } from './step.ts';
import { typedHere } from './typed-in-tab.ts';
import { loadCaseDesk } from './use-case.ts';
import { useSearched } from './use-searched.ts';

/** The box for evidence. What is accepted goes to triage as answers; the text itself goes nowhere. */
export function EvidenceSection() {
  const reader = useRef<EvidenceReader>(undefined);
  const [words, setWords] = useState('');
  // Typing goes first; what is found may come a moment later.
  const searched = useSearched(words);
  useEffect(() => {
    // Opened before anything is pasted, so that pasting makes no request.
    const opened = openEvidenceReader();
    reader.current = opened;
    loadFindWay().catch(() => undefined);
    loadLinkReader().catch(() => undefined);
    loadPastedLinks().catch(() => undefined);
    return () => opened.close();
  }, []);
  const [ticketText, setTicketText] = useState<ReadTicketText>();
  const [links, setLinks] = useState<readonly PastedLink[]>([]);
  const [read, setRead] = useState<{ text: string; answers: readonly Proposal[] }>({ text: '', answers: none });
  const analyse = useCallback(async (text: string) => {
    const found = looksLikeTicketText(text) ? (await loadTicketTextReader()).readTicketText(text) : undefined;
    setTicketText(found);
    if (found !== undefined) {
      setLinks([]);
      return ticketTextWords;
    }
    const linked = await readLinks(text);
    setLinks(linked);
    reader.current ??= openEvidenceReader();
    // What is being typed is not cut in the box yet; so much at once was pasted, and was.
    const kept = text.length < typedAtMost ? cutSecrets(text).text : text;
    const reading = await reader.current.read(kept);
    setRead({ text: kept, answers: reading.proposals });
    return wordsOf(reading, linked.length > 0);
  }, []);
  return (
    <section aria-label="Evidence" className="mb-6">
      <EvidenceBox
        analyse={analyse}
        findWay={findWay}
        onAccept={accept}
        onWords={setWords}
        typedBefore={typedHere}
        onTyped={keepWords}
        triageHref="/triage/"
        pack={packWords}
        lead={
          links.length > 0 && (
            <Suspense fallback={null}>
              <Pasted links={links} />
            </Suspense>
          )
        }
      >
        {ticketText === undefined ? (
          <SearchAnswer
            {...searched}
            answers={isOneText(read.text, searched.words) ? read.answers : none}
            isLed={links.some(({ ways }) => ways.length > 0)}
          />
        ) : (
          <Suspense fallback={null}>
            <PastedText read={ticketText} />
          </Suspense>
        )}
      </EvidenceBox>
    </section>
  );
}

const loadLinkReader = loadOnce(() => import('./read-pasted-links.ts'));
const loadPastedLinks = loadOnce(() => import('./pasted-links.tsx'));

const typedAtMost = 100_000;

const none: readonly Proposal[] = [];

// While one types on, what was read so far holds; of another text it is no evidence.
function isOneText(read: string, words: string): boolean {
  return read.startsWith(words) || words.startsWith(read);
}

const ticketTextWords: ReadingWords = { proposals: [], conflicts: [], remarks: [], kind: 'ticket text', isTold: false, lookedFor: [] };

// Its first line or, where that was cut off, its last.
function looksLikeTicketText(text: string): boolean {
  return /\bUNSTUCK\b/.test(text) || /\[\s*check\s*:/.test(text);
}

// Every link of ours has a slash between two names, one of them perhaps a host.
function mayHoldLink(text: string): boolean {
  return /[/\\]|%2f/i.test(text);
}

async function readLinks(text: string): Promise<readonly PastedLink[]> {
  if (!mayHoldLink(text)) {
    return [];
  }
  // Where they do not load, the rest is read all the same.
  return loadLinkReader().then(
    ({ readPastedLinks, spellOwnLinks }) => {
      keepLinks(spellOwnLinks(text));
      return readPastedLinks(text);
    },
    () => [],
  );
}

function Pasted(props: { links: readonly PastedLink[] }) {
  const { PastedLinks } = use(loadPastedLinks());
  return <PastedLinks {...props} />;
}

function PastedText(props: { read: ReadTicketText }) {
  const { PastedTicketText } = use(loadPastedTicketText());
  return <PastedTicketText {...props} />;
}

async function accept({ proposals, text, way }: Accepted) {
  const records = proposals.map(({ asked, answerId, lines }) => ({ asked, answerId, lines }));
  let state: Marks | null = null;
  try {
    const { desk } = await loadCaseDesk();
    const id = await desk.startInTriage({ kind: 'evidence', records, ...(text === undefined ? {} : { text }) });
    state = { ...marksOfStep(), case: id };
  } catch {
    // The answers go on in the address, without a case.
  }
  goTo(way?.href ?? `/triage/${formatQuery(answersOf(proposals))}`, { replace: false, state });
  window.scrollTo(0, 0);
}

function answersOf(proposals: readonly ProposalWords[]): Answers {
  return new Map(proposals.map(({ asked, answerId }) => [asked, answerId]));
}

async function findWay(chosen: readonly ProposalWords[]): Promise<Way | undefined> {
  const { findLead, findEndPage } = await loadFindWay();
  const answers = answersOf(chosen);
  return findLead(answers) ?? findEndPage(answers);
}

function describeRemark(remark: Remark): RemarkWords {
  const text = textOfRemark(remark);
  const summary = typeof remark === 'string' ? undefined : summaries.find(({ id }) => id === remark.articleId);
  if (summary === undefined || typeof remark === 'string') {
    return { text };
  }
  const { articleId, nodeId } = remark;
  return nodeId === undefined
    ? { text, way: { href: formatLink({ articleId, answers: new Map() }), title: `Open ${summary.number}: ${summary.title}` } }
    : { text, way: { href: formatLink({ articleId, nodeId, answers: new Map() }), title: `Open the page about it in ${summary.number}` } };
}

function wordsOf({ proposals, conflicts, remarks, isArticle, isTold, lookedFor }: Reading, hasLink: boolean): ReadingWords {
  return {
    proposals: proposals.map(describe),
    conflicts: conflicts.map(({ asked, proposals: answers }) => ({ question: promptOf(asked), answers: answers.map(describe) })),
    remarks: remarks.map(describeRemark),
    kind: isArticle ? 'article' : hasLink ? 'link' : 'evidence',
    isTold,
    lookedFor,
  };
}

function describe({ asked, answerId, strength, lines, note }: Proposal): ProposalWords {
  const answer = ownValue(catalogued(asked)?.answers, answerId);
  return {
    asked,
    answerId,
    question: promptOf(asked),
    answer: answer?.label ?? answerId,
    ...(answer !== undefined && 'detail' in answer ? { detail: answer.detail } : {}),
    isStrong: strength === 'strong',
    lines,
    ...(note === undefined ? {} : { note }),
  };
}

function promptOf(asked: string): string {
  return catalogued(asked)?.prompt ?? asked;
}

function catalogued(asked: string) {
  return ownValue<Observations[string]>(observations, asked);
}
