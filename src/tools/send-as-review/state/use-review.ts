import { useCallback, useEffect, useRef, useState } from 'react';
import { type Decision, everything, type Lists, type Progress, type Query, type Summary, type Target } from '../review/messages.ts';
import type { ReviewClient } from '../review/review-client.ts';
import type { ReviewStore } from '../review-store.ts';

const restBeforeSearch = 120;
const notKept = 'This browser does not keep your decisions (its storage is blocked or full). Write the report before you close the page.';
const noHash = 'Your decisions are not kept: this page came over plain HTTP, and there the browser gives no fingerprint of a file.';
const failed = 'Something went wrong while this was done. Close the page, open it again and choose the file once more.';

/** The review as the page sees it: what is open, what is shown, what was said, and everything that can be done. */
export function useReview(
  { ask, onProgress }: ReviewClient,
  store: ReviewStore,
  firstLists: Lists,
  /** Told what was decided so far, in one line, whenever it changes, also when the page is left before the answer comes. */
  onDecided: (words: string) => void,
) {
  const [summary, setSummary] = useState<Summary>();
  const [progress, setProgress] = useState<Progress>();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [keepWarning, setKeepWarning] = useState<string>();
  const [said, setSaid] = useState('');
  const [lists, setLists] = useState(firstLists);
  const [query, setQuery] = useState<Query>(everything);
  const [found, setFound] = useState<{ readonly count: number; readonly search: number }>({ count: 0, search: 0 });
  // Grows with each decision, so that the rows in sight are asked for anew.
  const [change, setChange] = useState(0);
  const searches = useRef(0);
  const isSaving = useRef(false);
  // Only a file whose earlier decisions were looked for may be saved, or they would be overwritten with none.
  const ready = useRef(new Set<number>());
  const unsaved = useRef<Summary['files']>(undefined);

  useEffect(() => onProgress(setProgress), [onProgress]);

  const find = useCallback(
    async (wanted: Query) => {
      searches.current += 1;
      const mine = searches.current;
      const count = await ask('find', wanted);
      if (mine === searches.current) {
        setFound({ count, search: mine });
      }
    },
    [ask],
  );

  const keep = useCallback(
    async (files: Summary['files']) => {
      unsaved.current = files.filter(({ id }) => ready.current.has(id));
      // One save at a time, so that an earlier state never overwrites a later one.
      if (isSaving.current) {
        return;
      }
      isSaving.current = true;
      try {
        for (let next = takeUnsaved(unsaved); next !== undefined; next = takeUnsaved(unsaved)) {
          await saveAll(ask, store, next);
        }
      } catch {
        setKeepWarning(notKept);
      } finally {
        isSaving.current = false;
      }
    },
    [ask, store],
  );

  const changed = useCallback(
    (next: Summary) => {
      setSummary(next);
      setChange((before) => before + 1);
      const decided = describeDecided(next);
      if (decided !== '') {
        onDecided(decided);
      }
    },
    [onDecided],
  );

  const files = summary?.files;
  useEffect(() => {
    store.loadLists().then(
      (kept) => kept !== undefined && setLists(kept),
      () => setKeepWarning(notKept),
    );
  }, [store]);

  useEffect(() => {
    const timer = setTimeout(() => {
      ask('setLists', lists).then(
        (next) => {
          setSummary((before) => (before === undefined ? before : next));
          setChange((before) => before + 1);
        },
        () => setFaults([failed]),
      );
    }, restBeforeSearch);
    return () => clearTimeout(timer);
  }, [ask, lists]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: which files are open and which names are listed decides what is found
  useEffect(() => {
    const timer = setTimeout(
      () => void find(query).catch(() => setFaults([failed])),
      query.search + query.owner + query.account === '' ? 0 : restBeforeSearch,
    );
    return () => clearTimeout(timer);
  }, [find, query, files?.map(({ id }) => id).join(), lists]);

  const fail = () => setFaults([failed]);
  const attempt = (act: () => Promise<void>) => act().catch(fail);

  const open = async (chosen: readonly File[]) => {
    setFaults([]);
    setSaid('');
    setProgress({ name: chosen[0]?.name ?? '', done: 0, of: 1 });
    try {
      const { opened, refused, isCancelled } = await ask('open', chosen);
      const restored = await restoreAll(opened);
      setFaults(refused);
      changed(await ask('summarise'));
      setSaid(describeOpening(opened.length, restored, isCancelled));
    } catch {
      fail();
    } finally {
      setProgress(undefined);
    }
  };

  const restoreAll = async (opened: readonly { readonly id: number; readonly hash: string | undefined }[]) => {
    let restored = 0;
    for (const { id, hash } of opened) {
      if (hash === undefined) {
        setKeepWarning(noHash);
        continue;
      }
      try {
        const saved = await store.load(hash);
        restored += saved !== undefined && (await ask('restore', id, saved)) && saved.decisions.some((decision) => decision !== 0) ? 1 : 0;
      } catch {
        setKeepWarning(notKept);
      }
      ready.current.add(id);
    }
    return restored;
  };

  return {
    summary,
    progress,
    faults,
    keepWarning,
    said,
    lists,
    query,
    found,
    change,
    open,
    setQuery,
    findAgain: () => find(query),
    fail,
    cancel: () => void ask('cancel'),
    close: (id: number) => attempt(async () => changed(await ask('close', id))),
    changeLists: (next: Lists) => {
      setLists(next);
      store.saveLists(next).catch(() => setKeepWarning(notKept));
    },
    decide: (target: Target, decision: Decision, reason: string, afterLook = false) =>
      attempt(async () => {
        const { changed: lines, summary: next } = await ask('decide', target, decision, reason, afterLook);
        changed(next);
        void keep(next.files);
        setSaid(describeDecision(lines, decision));
      }),
    undo: () =>
      attempt(async () => {
        const next = await ask('undo');
        changed(next);
        void keep(next.files);
        setSaid('The last decision is taken back.');
      }),
  };
}

function takeUnsaved(unsaved: { current: Summary['files'] | undefined }): Summary['files'] | undefined {
  const files = unsaved.current;
  unsaved.current = undefined;
  return files;
}

async function saveAll(ask: ReviewClient['ask'], store: ReviewStore, files: Summary['files']): Promise<void> {
  for (const { id, hash } of files) {
    const saved = hash === undefined ? undefined : await ask('save', id);
    if (hash !== undefined && saved !== undefined) {
      await store.save(hash, saved);
    }
  }
}

function describeDecided({ files, totals: { granted, leftOut, undecided } }: Summary): string {
  const isBegun = granted + leftOut > 0;
  return isBegun ? `${files.map(({ name }) => name).join(', ')}: ${granted} granted, ${leftOut} left out, ${undecided} undecided` : '';
}

function describeOpening(opened: number, restored: number, isCancelled: boolean): string {
  const read = opened === 0 ? '' : opened === 1 ? 'The file is read.' : `${opened} files are read.`;
  return [isCancelled ? 'Stopped.' : '', read, restored > 0 ? 'Your earlier decisions about it are here again.' : '']
    .filter((part) => part !== '')
    .join(' ');
}

function describeDecision(lines: number, decision: Decision): string {
  const count = lines === 1 ? '1 line' : `${lines.toLocaleString('en')} lines`;
  const verdicts = { granted: 'granted', 'left-out': 'left out', undecided: 'undecided again' } as const;
  return `${count} ${verdicts[decision]}.`;
}
