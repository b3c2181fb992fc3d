import { type ActorRefFrom, createActor, fromPromise, type SnapshotFrom } from 'xstate';
import type { Case } from '../engine/case.ts';
import { type CaseChange, type CasePlace, isSamePlace, startCase } from '../engine/case-change.ts';
import { caseMachine, type Write } from '../features/cases/case-machine.ts';
import { beginCase } from './begin-case.ts';
import { readCallerWords } from './caller-words.ts';
import { askToPersist, findCase, listenToOtherTabs, writeCase } from './case-storage.ts';
import { clock } from './clock.ts';
import { newCaseId } from './new-case-id.ts';
import { caseOfEntry, readTabCases, writeTabCases } from './tab-cases.ts';
import { forgetUnsaved, keepUnsaved } from './unsaved-changes.ts';

type CaseActor = ActorRefFrom<typeof caseMachine>;
export type HeldCase = SnapshotFrom<typeof caseMachine>;

// A refusal changes nothing for the person: the cases are kept as well as this browser keeps anything.
let hasAsked = false;

const storedCaseMachine = caseMachine.provide({
  actors: {
    write: fromPromise<Case, Write>(async ({ input }) => {
      const written = await writeCase(input);
      if (!hasAsked) {
        hasAsked = true;
        askToPersist().catch(() => undefined);
      }
      return written;
    }),
  },
});

const actors = new Map<string, CaseActor>();
const gone = new Set<string>();
const watchers = new Set<() => void>();

const tell = () => {
  for (const watcher of watchers) {
    watcher();
  }
};

listenToOtherTabs(async (id) => {
  const held = [...actors.values()].filter((actor) => actor.getSnapshot().context.shown.id === id);
  if (held.length > 0) {
    const stored = await findCase(id);
    for (const actor of held) {
      actor.send(stored === undefined ? { type: 'deleted elsewhere' } : { type: 'stored elsewhere', stored });
    }
  }
});

export function watchCases(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** The case that this tab works on in an article (empty for triage); `gone` where it had one that the device has no longer. */
export function caseHeldFor(articleId: string): HeldCase | 'gone' | undefined {
  return actors.get(articleId)?.getSnapshot() ?? (gone.has(articleId) ? 'gone' : undefined);
}

// One after the other: two at once would each begin a case.
let turn: Promise<void> = Promise.resolve();
const inTurn = (act: () => Promise<void>) => {
  const done = turn.then(act);
  turn = done.catch(() => undefined);
  return done;
};

/**
 * Takes up the tab's case at a place. From triage a case goes on into the article; beside a case of another article a
 * draft for the same ticket is begun, so that one ticket can hold two articles.
 */
export function openCaseAt(articleId: string, place: CasePlace): Promise<void> {
  return inTurn(async () => {
    const actor = await caseAt(articleId, place);
    if (actor !== undefined) {
      keepPlace(actor, place);
    }
  });
}

/** Changes the case of an article, or starts one with this change. */
export function changeCaseAt(articleId: string, place: CasePlace, change: CaseChange): Promise<void> {
  return inTurn(async () => {
    const actor = (await caseAt(articleId, place)) ?? hold(articleId, beginCase(), true);
    keepPlace(actor, place);
    actor.send({ type: 'changed', change, at: clock.now() });
    remember(articleId, actor);
  });
}

/** Changes the case that this tab has for an article, wherever it stands; begins none. */
export function changeOwnCase(articleId: string, change: CaseChange): Promise<void> {
  return inTurn(async () => {
    const actor = actors.get(articleId) ?? (await ownCase(articleId, readTabCases().get(articleId)));
    actor?.send({ type: 'changed', change, at: clock.now() });
  });
}

/** Makes a stored case this tab's, in place of what the tab held for its article. */
export function holdCase(kept: Case): void {
  const articleId = kept.articleId ?? '';
  remember(articleId, hold(articleId, kept, false));
}

/** Makes a case that came from elsewhere this tab's, and stores it. */
export function takeOverCase(kept: Case): void {
  putCasesDown();
  const articleId = kept.articleId ?? '';
  const actor = hold(articleId, kept, true);
  remember(articleId, actor);
  actor.send({ type: 'store' });
}

/** Begins a case that belongs to no article yet. */
export function startCaseInTriage(change: CaseChange): Promise<void> {
  putCasesDown();
  return changeCaseAt('', { answers: [] }, change);
}

/** Ends the work of this tab on its cases. They stay stored; what the browser refused to store stays here. */
export function putCasesDown(): void {
  for (const [articleId, actor] of actors) {
    if (!actor.getSnapshot().matches('refused')) {
      actors.delete(articleId);
    }
  }
  gone.clear();
  writeTabCases(new Map());
  tell();
}

export function tryAgain(articleId: string): void {
  actors.get(articleId)?.send({ type: 'store' });
}

// The case that the tab has for this article already.
async function ownCase(articleId: string, id: string | undefined): Promise<CaseActor | undefined> {
  const stored = id === undefined ? undefined : await findStored(id);
  if (stored === undefined && id !== undefined) {
    gone.add(articleId);
    tell();
  }
  return stored === undefined ? undefined : hold(articleId, stored, false);
}

async function caseAt(articleId: string, place: CasePlace): Promise<CaseActor | undefined> {
  const held = actors.get(articleId);
  if (held !== undefined) {
    return held;
  }
  const tabCases = readTabCases();
  const own = tabCases.get(articleId);
  if (own !== undefined) {
    return ownCase(articleId, own);
  }
  const [lastArticleId, lastId] = [...tabCases].at(-1) ?? [];
  if (lastArticleId === undefined || lastId === undefined) {
    return takeUpAgain(articleId);
  }
  const last = actors.get(lastArticleId)?.getSnapshot().context.shown ?? (await findStored(lastId));
  if (last === undefined) {
    return undefined;
  }
  return lastArticleId === ''
    ? takeIntoArticle(articleId, last)
    : hold(articleId, startCase(newCaseId(), clock.now(), carriedFrom(last, place)), true);
}

// Back from the start page to what was worked on before.
async function takeUpAgain(articleId: string): Promise<CaseActor | undefined> {
  const id = caseOfEntry();
  const stored = id === undefined ? undefined : await findStored(id);
  if (stored === undefined || (stored.articleId ?? '') !== articleId) {
    return undefined;
  }
  const actor = hold(articleId, stored, false);
  remember(articleId, actor);
  const text = readCallerWords();
  if (stored.callerWords === undefined && text !== '') {
    actor.send({ type: 'changed', change: { kind: 'caller-words', text }, at: clock.now() });
  }
  return actor;
}

function takeIntoArticle(articleId: string, last: Case): CaseActor {
  const actor = actors.get('') ?? hold(articleId, last, false);
  actors.delete('');
  actors.set(articleId, actor);
  writeTabCases(new Map([...[...readTabCases()].filter(([id]) => id !== ''), [articleId, last.id]]));
  return actor;
}

// Storage that is refused holds nothing; it says so when something is to be written.
function findStored(id: string): Promise<Case | undefined> {
  return findCase(id).catch(() => undefined);
}

function carriedFrom({ ticket, callerWords, blanks, evidence, evidenceText }: Case, place: CasePlace) {
  const fromEvidence = new Map(evidence.map(({ asked, answerId }) => [asked, answerId]));
  const origins = Object.fromEntries(
    place.answers.map(([asked, answerId]) => [asked, fromEvidence.get(asked) === answerId ? ('evidence' as const) : ('carried' as const)]),
  );
  return {
    ticket,
    blanks,
    evidence,
    origins,
    ...(callerWords === undefined ? {} : { callerWords }),
    ...(evidenceText === undefined ? {} : { evidenceText }),
  };
}

function hold(articleId: string, shown: Case, isDraft: boolean): CaseActor {
  const actor = createActor(storedCaseMachine, { input: { shown, isDraft } });
  actors.set(articleId, actor);
  actor.subscribe(tell);
  keepUntilStored(actor, !isDraft);
  actor.start();
  tell();
  return actor;
}

// The page can be left before the browser has written what was done.
function keepUntilStored(actor: CaseActor, wasStored: boolean): void {
  let isStored = wasStored;
  actor.subscribe(({ value, context: { shown, pending } }) => {
    if (value === 'saving' || value === 'refused') {
      keepUnsaved({ id: shown.id, changes: pending, ...(isStored ? {} : { base: shown }) });
    } else {
      isStored = value === 'saved';
      forgetUnsaved(shown.id);
    }
  });
}

function remember(articleId: string, actor: CaseActor): void {
  const others = [...readTabCases()].filter(([id]) => id !== articleId);
  writeTabCases(new Map([...others, [articleId, actor.getSnapshot().context.shown.id]]));
}

function keepPlace(actor: CaseActor, place: CasePlace): void {
  const { shown } = actor.getSnapshot().context;
  if (!isSamePlace(shown, place)) {
    const before = new Map(shown.answers);
    const goesOn = place.answers.some(([asked, answerId]) => before.get(asked) !== answerId);
    // A link that was only corrected keeps the edition that the case was worked with, so that a newer one can be told.
    const edition = goesOn ? place.edition : (shown.edition ?? place.edition);
    actor.send({
      type: 'changed',
      change: { kind: 'place', place: { ...place, ...(edition === undefined ? {} : { edition }) } },
      at: clock.now(),
    });
  }
}
