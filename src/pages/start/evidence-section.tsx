import { packId as homeId } from 'virtual:pack/named';
import { words as packWords } from 'virtual:pack/words';
import { Suspense, use, useCallback, useEffect, useRef, useState } from 'react';
import type { Proposal } from '../../engine/case/proposal.ts';
import type { Accepted, ProposalWords, ReadingWords, Way } from '../../engine/evidence/reading.ts';
import type { ToldElsewhere } from '../../engine/search/find/told-elsewhere.ts';
import { cutSecrets } from '../../engine/secrets/cut-secrets.ts';
import type { ReadTicketText } from '../../engine/ticket-text/read/read-ticket-text.ts';
import type { Answers } from '../../engine/walk/replay.ts';
import { EvidenceBox } from '../../features/evidence/evidence-box.tsx';
import { goTo } from '../../services/browser/go-to.ts';
import { inTime } from '../../services/browser/in-time.ts';
import { loadOnce } from '../../services/browser/load-once.ts';
import { marksOfStep } from '../../services/cases/step.ts';
import { loadCaseDesk } from '../../services/cases/use-case.ts';
import type { Marks } from '../../services/desk/entry-marks.ts';
import { type EvidenceReader, openEvidenceReader } from '../../services/evidence/evidence-reader.ts';
import { wordsOf } from '../../services/evidence/evidence-words.ts';
import type { KeysFound } from '../../services/evidence/found-by-keys.ts';
import { loadFindWay } from '../../services/evidence/load-find-way.ts';
import { keepPasted } from '../../services/evidence/pasted-here.ts';
import type { PastedLink } from '../../services/evidence/read-pasted-links.ts';
import { useSearched } from '../../services/search/use-searched.ts';
import { triageAmong } from '../../services/triage/triage-among.ts';
import { keepWords } from '../../services/typed/caller-words.ts';
import { keepLinks } from '../../services/typed/links-in-typed.ts';
import { typedHere } from '../../services/typed/typed-in-tab.ts';
import { loadPastedTicketText, loadTicketTextReader } from '../case/case-parts.ts';
import { SearchAnswer } from './search-answer.tsx';

/** The box for evidence. What is accepted goes to triage as answers; the text itself goes nowhere. */
export function EvidenceSection() {
  const reader = useRef<EvidenceReader>(undefined);
  const keysGiven = useRef<Promise<readonly string[]>>(undefined);
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
    // The next caller's evidence is another one.
    keepPasted('');
    keysGiven.current = giveKeys(opened);
    keysGiven.current.catch(() => undefined);
    return () => opened.close();
  }, []);
  const [ticketText, setTicketText] = useState<ReadTicketText>();
  const [keysFound, setKeysFound] = useState<KeysFound>();
  const latestFound = useRef<KeysFound>(undefined);
  const elsewhere = useRef<ToldElsewhere>(undefined);
  const [tellElsewhere] = useState(() => (told: ToldElsewhere) => {
    elsewhere.current = told;
  });
  const pasted = useRef('');
  const [links, setLinks] = useState<readonly PastedLink[]>([]);
  const [read, setRead] = useState<{ text: string; answers: readonly Proposal[] }>({ text: '', answers: none });
  const analyse = useCallback(async (text: string) => {
    const ticket = looksLikeTicketText(text) ? (await loadTicketTextReader()).readTicketText(text) : undefined;
    setTicketText(ticket);
    if (ticket !== undefined) {
      setLinks([]);
      setKeysFound(undefined);
      return ticketTextWords;
    }
    const linked = await readLinks(text);
    setLinks(linked);
    reader.current ??= openEvidenceReader();
    // A server that hangs keeps nobody from what our own recognisers read.
    const lacking = await inTime(keysGiven.current ?? Promise.resolve([]), keysWithin);
    // What is being typed is not cut in the box yet; so much at once was pasted, and was.
    const kept = text.length < typedAtMost ? cutSecrets(text).text : text;
    const { reading, found } = await reader.current.read(kept);
    const named =
      found.length === 0
        ? undefined
        : await loadFoundByKeys().then(
            ({ nameFound }) => nameFound(found),
            () => undefined,
          );
    const shown = named !== undefined && named.articles.length > 0 ? named : undefined;
    setKeysFound(shown);
    latestFound.current = shown;
    pasted.current = kept;
    setRead({ text: kept, answers: reading.proposals });
    const words = wordsOf(reading, linked.length > 0, shown);
    return { ...words, remarks: [...words.remarks, ...(isEvidence(kept) ? sayLacking(lacking) : [])] };
  }, []);
  const acceptHere = (accepted: Accepted) => {
    // What was found for what was typed before has nothing to do with it.
    const isOfThis = elsewhere.current !== undefined && elsewhere.current.words === words;
    return accept(accepted, latestFound.current, isOfThis ? (elsewhere.current?.inTriage ?? []) : []);
  };
  const findWayHere = useCallback((chosen: readonly ProposalWords[]) => findWay(chosen, latestFound.current), []);
  return (
    <section aria-label="Evidence" className="mb-6">
      <EvidenceBox
        analyse={analyse}
        findWay={findWayHere}
        onAccept={acceptHere}
        onWords={setWords}
        typedBefore={typedHere}
        onTyped={(text, isRecognised) => {
          keepWords(text, isRecognised);
          if (text.trim() === '') {
            setLinks([]);
            setKeysFound(undefined);
          }
        }}
        triageHref="/triage/"
        pack={packWords}
        lead={
          <>
            {links.length > 0 && (
              <Suspense fallback={null}>
                <Pasted links={links} />
              </Suspense>
            )}
            {keysFound !== undefined && (
              <Suspense fallback={null}>
                <Found keysFound={keysFound} onOpen={() => keepPasted(pasted.current)} />
              </Suspense>
            )}
          </>
        }
      >
        {ticketText === undefined ? (
          <SearchAnswer
            {...searched}
            answers={isOneText(read.text, searched.words) ? read.answers : none}
            isLed={links.some(({ ways }) => ways.length > 0)}
            onElsewhere={tellElsewhere}
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

const loadFoundByKeys = loadOnce(() => import('../../services/evidence/found-by-keys.ts'));
const loadFoundArticles = loadOnce(() => import('../../features/evidence/found-articles.tsx'));

const keysWithin = 2000;

// Nothing of it is known where that took too long.
function sayLacking(lacking: readonly string[] | undefined): readonly { readonly text: string }[] {
  const names = lacking?.join(', ') ?? 'other packs';
  return names === '' ? [] : [{ text: `Not looked for: the events and error texts of ${names}, which could not be loaded just now.` }];
}

// A line of words is a search, which says for itself what it did not look through.
function isEvidence(text: string): boolean {
  return text.trim().includes('\n') || text.length > searchAtMost;
}

const searchAtMost = 200;

/**
 * Gives the reader the keys of all packs, once they are here, and tells the names of the packs of which they are not. Where none
 * lies beside the program nothing more is loaded.
 */
async function giveKeys(reader: EvidenceReader): Promise<readonly string[]> {
  await pageLoaded();
  const { hasPacks } = await import('../../services/packs/has-packs.ts');
  if (await hasPacks()) {
    const { loadKeys } = await import('../../services/packs/lists/load-keys.ts');
    const { keys, lacking } = await loadKeys();
    reader.giveKeys(keys);
    return lacking;
  }
  return [];
}

// Nothing of other packs goes before the page itself.
async function pageLoaded(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((done) => addEventListener('load', done, { once: true }));
  }
}

const loadLinkReader = loadOnce(() => import('../../services/evidence/read-pasted-links.ts'));
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

function Found({ keysFound, onOpen }: { keysFound: KeysFound; onOpen: () => void }) {
  const { FoundArticles } = use(loadFoundArticles());
  const { triageWith } = use(loadFoundByKeys());
  return <FoundArticles articles={keysFound.articles} triageHref={triageWith(new Map(), keysFound)} onOpen={onOpen} />;
}

function PastedText(props: { read: ReadTicketText }) {
  const { PastedTicketText } = use(loadPastedTicketText());
  return <PastedTicketText {...props} />;
}

async function accept({ proposals, text, way }: Accepted, keysFound: KeysFound | undefined, packsFound: readonly string[]) {
  const records = proposals.map(({ asked, answerId, lines }) => ({ asked, answerId, lines }));
  let state: Marks | null = null;
  try {
    const { desk } = await loadCaseDesk();
    const id = await desk.startInTriage({ kind: 'evidence', records, ...(text === undefined ? {} : { text }) });
    state = { ...marksOfStep(), case: id };
  } catch {
    // The answers go on in the address, without a case.
  }
  goTo(way?.href ?? (await triageAddress(answersOf(proposals), keysFound, packsFound)), { replace: false, state });
  window.scrollTo(0, 0);
}

async function triageAddress(answers: Answers, keysFound: KeysFound | undefined, packsFound: readonly string[]): Promise<string> {
  return keysFound === undefined
    ? triageAmong([homeId, ...new Set(packsFound)], answers)
    : (await loadFoundByKeys()).triageWith(answers, keysFound, packsFound);
}

function answersOf(proposals: readonly ProposalWords[]): Answers {
  return new Map(proposals.map(({ asked, answerId }) => [asked, answerId]));
}

async function findWay(chosen: readonly ProposalWords[], keysFound: KeysFound | undefined): Promise<Way | undefined> {
  const { findLead, findEndPage } = await loadFindWay();
  const answers = answersOf(chosen);
  if (keysFound !== undefined) {
    return (await loadFoundByKeys()).wayToFound(answers, keysFound) ?? findLead(answers, keysFound.catalogue);
  }
  return findLead(answers) ?? findEndPage(answers);
}
