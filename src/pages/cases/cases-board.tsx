import { useEffect, useState } from 'react';
import { articlesOf } from '../../engine/case/case-record.ts';
import { hangsAfterMilliseconds } from '../../engine/case/hangs-after.ts';
import { CaseList, nameOf } from '../../features/cases/case-list.tsx';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { findEndings } from '../../services/articles/find-endings.ts';
import { whenLate } from '../../services/browser/in-time.ts';
import { type ArticleNames, nameArticles } from '../../services/cases/case-names.ts';
import { deleteCase, listCases, listenToOtherTabs, type StoredCases, storeCases } from '../../services/cases/case-storage.ts';
import { wordsOfCase } from '../../services/cases/case-words.ts';
import { expireCases, type LivingCases } from '../../services/cases/expire-cases.ts';
import { sharedTickets } from '../../services/cases/same-ticket.ts';
import { lookAtOlder } from '../../services/older/look-at-older.ts';
import { linkButtonStyle } from '../../ui/form/button-style.ts';
import { CasesExchange } from './cases-exchange.tsx';
import { DeviceSection } from './device-section.tsx';
import { ExpiringCases } from './expiring-cases.tsx';
import { TakenElsewhere } from './taken-elsewhere.tsx';

const noNames: ArticleNames = new Map();

type NamedCases = StoredCases &
  LivingCases & { readonly names: ArticleNames; readonly endings: ReadonlyMap<string, string>; readonly takenBy?: string };

const hanging =
  'The storage of this browser does not answer. Your cases are not lost: close other tabs of Unstuck, as one of them may hold it up, and load this page again if the list does not come.';
const refused = 'This browser does not let the page keep or read cases (its storage is blocked or full).';

/** The list of the cases: search, open, delete with undo, export and import. */
export function CasesBoard() {
  const [stored, setStored] = useState<NamedCases>();
  const [words, setWords] = useState('');
  const [deleted, setDeleted] = useState<readonly CaseRecord[]>([]);
  const [fault, setFault] = useState('');
  const load = () => {
    const listed = listNamed();
    whenLate(listed, hangsAfterMilliseconds, () => setFault(hanging));
    return listed.then(
      (found) => {
        setStored(found);
        setFault((said) => (said === hanging ? '' : said));
      },
      () => setFault(refused),
    );
  };
  const act = (done: Promise<void>) => done.then(load, () => setFault(refused));
  // biome-ignore lint/correctness/useExhaustiveDependencies: it only sets what is shown
  useEffect(() => {
    void load();
    return listenToOtherTabs(() => void load());
  }, []);

  const remove = (id: string) => {
    const kept = stored?.cases.find((each) => each.id === id);
    if (kept !== undefined) {
      setDeleted((before) => [...before, kept]);
      void act(deleteCase(id));
    }
  };
  const last = deleted.at(-1);
  const undo = () => {
    if (last !== undefined) {
      setDeleted(deleted.slice(0, -1));
      void act(storeCases([last]));
    }
  };
  const shared = sharedTickets(stored?.cases ?? []);
  const all = (stored?.cases ?? []).map((kept) => wordsOfCase(kept, stored?.names ?? noNames, shared, stored?.endings));
  const sought = words.toLowerCase().split(/\s+/);
  const found = all.filter(({ text }) => sought.every((word) => text.includes(word)));

  return (
    <>
      <p role="alert" className={fault === '' ? '' : 'mb-4 rounded-lg bg-warn-soft px-3.5 py-2.5'}>
        {fault}
      </p>
      {stored?.takenBy !== undefined && <TakenElsewhere by={stored.takenBy} />}
      <ExpiringCases expiring={stored?.expiring ?? []} />
      <CasesExchange cases={stored?.cases ?? []} onImport={load} />
      {(all.length > 0 || words !== '') && (
        <label className="mb-4 block text-sm text-muted print:hidden">
          Search ticket numbers, articles and notes
          <input
            type="search"
            value={words}
            autoComplete="off"
            onChange={(event) => setWords(event.currentTarget.value)}
            className="mt-1 block w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-base text-text"
          />
        </label>
      )}
      <p role="status" className="mb-3 flex min-h-6 flex-wrap items-baseline gap-x-3 text-sm text-muted">
        {stored !== undefined && describe(all.length, found.length)}
        {last !== undefined && (
          <>
            <span>Deleted: {nameOf(wordsOfCase(last, noNames).ticket)}.</span>
            <button type="button" className={linkButtonStyle} onClick={undo}>
              Undo
            </button>
          </>
        )}
      </p>
      <CaseList cases={found} onDelete={remove} />
      {(stored?.unreadable.length ?? 0) > 0 && <Unreadable entries={stored?.unreadable ?? []} />}
      <DeviceSection cases={stored?.cases ?? []} unreadable={stored?.unreadable.length ?? 0} onExpiryChange={load} />
    </>
  );
}

async function listNamed(): Promise<NamedCases> {
  const stored = await listCases();
  const living = await expireCases(stored.cases);
  const names = await nameArticles(living.cases.flatMap(articlesOf));
  return { ...stored, ...living, ...(await lookAtOlder()), names, endings: await findEndings(living.cases) };
}

function describe(all: number, found: number): string {
  if (all === 0) {
    return 'No case is kept on this device yet.';
  }
  const cases = all === 1 ? '1 case.' : `${all} cases.`;
  return found === all ? cases : `${found} of ${cases}`;
}

function Unreadable({ entries }: { entries: StoredCases['unreadable'] }) {
  return (
    <details className="panel mt-5 px-5 py-3.5">
      <summary className="font-semibold">Cases that this Unstuck cannot read: {entries.length}</summary>
      <p className="mt-2 text-sm text-muted">
        They are left as they are. A newer Unstuck may have written them: reload the page to get it.
      </p>
      <ul className="ml-5 mt-2 list-disc text-sm">
        {entries.map(({ id, faults }) => (
          <li key={id}>
            {id}: {faults.map(({ field, message }) => `${field} ${message}`).join(', ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
