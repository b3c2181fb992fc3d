import { mergeRecords } from '../../../engine/case/case-record.ts';
import { NewerCase } from '../../../engine/case/read-case.ts';
import { formatLink, formatQuery } from '../../../engine/link/link.ts';
import type { CasePlace } from '../../../model/case/case.ts';
import type { CaseChange } from '../../../model/case/case-change.ts';
import type { CaseRecord } from '../../../model/case/case-record.ts';
import type { TabCase } from '../../browser/tab-case.ts';
import { createDesk } from '../desk.ts';
import { type Marks, marksAfter } from '../entry-marks.ts';

/** A browser in memory for tests: tabs with their history and desk, and one storage that all of them share. */
export function createWorld() {
  const store = new Map<string, CaseRecord>();
  /** Of the cases, those that a newer Unstuck has stored. */
  const newer = new Set<string>();
  const ears: ((id: string) => void)[] = [];
  let time = 0;
  const tick = () => {
    time += 1;
    return time;
  };
  const tell = (id: string, but?: (id: string) => void) => ears.filter((ear) => ear !== but).map((ear) => ear(id));

  function openDesk(session: Session, { mark, markLook, move }: Pages) {
    let ear: ((id: string) => void) | undefined;
    // A page that is loaded anew hears nothing more.
    ears.splice(0, ears.length, ...ears.filter((each) => each !== session.ear));
    return createDesk({
      find: async (id) => {
        if (newer.has(id)) {
          throw new NewerCase();
        }
        return store.get(id);
      },
      write: async ({ base, entries }) => {
        const stored = store.get(base.id);
        const written = stored === undefined ? base : mergeRecords(stored, { ...stored, entries });
        store.set(base.id, written);
        tell(base.id, ear);
        return written;
      },
      listen: (heard) => {
        ear = heard;
        session.ear = heard;
        ears.push(heard);
      },
      readTab: () => session.tab,
      writeTab: (tab) => {
        session.tab = tab;
      },
      readLastStep: () => session.lastStep,
      writeLastStep: (step) => {
        session.lastStep = step;
      },
      markEntry: mark,
      markLook,
      moveEntry: move,
      now: () => ({ at: '2026-11-28T03:00+01:00', time: tick() }),
      random: () => `r${tick()}`,
      callerWords: () => '',
      isTyping: () => session.isTyping,
      watchTyping: (changed) => {
        session.changed = changed;
      },
      keepUnsaved: () => undefined,
      readLook: (owner) => session.looks.get(owner),
      keepLook: (owner, look) => {
        session.looks.set(owner, look);
      },
    });
  }

  /** A tab that is opened, alone or with what another tab has handed to it. */
  function openTab(place: CasePlace, handed?: { marks: Marks; id: string }) {
    const session: Session = { tab: handed && { id: handed.id, walk: '' }, lastStep: 0, isTyping: false, looks: new Map() };
    const entries: Entry[] = [];
    let at = 0;
    const here = () => entries[at] ?? { place, marks: {} };
    const mark = (id: string, { step }: Marks) => {
      if (here().marks.step === step) {
        entries[at] = { ...here(), marks: { ...here().marks, case: id, look: undefined } };
      }
    };
    const markLook = (id: string, { step }: Marks) => {
      if (here().marks.step === step) {
        entries[at] = { ...here(), marks: { ...here().marks, look: id } };
      }
    };
    const move = (to: CasePlace, { step }: Marks) => {
      if (here().marks.step === step) {
        entries[at] = { place: standOf(to), marks: here().marks };
        show();
      }
    };
    const pages = { mark, markLook, move };
    let desk = openDesk(session, pages);
    const show = () => {
      if (session.tab !== undefined || here().marks.case !== undefined) {
        void desk.openAt(here().place, here().marks);
      }
    };
    const push = (to: CasePlace, marks: Marks) => {
      entries.splice(at + 1, entries.length, { place: to, marks });
      at = entries.length - 1;
      show();
    };
    const inWalk = () => {
      const { marks } = here();
      if (marks.case === undefined && marks.walk === undefined) {
        entries[at] = { ...here(), marks: { ...marks, walk: `w${tick()}` } };
      }
      return here().marks;
    };
    const stepMarks = () => marksAfter(inWalk(), addressOf(here().place), tick());
    push(place, handed?.marks ?? {});
    return {
      here,
      at: () => at,
      step: (to: CasePlace) => push(to, stepMarks()),
      stepMarks,
      look: (to: CasePlace) => push(to, {}),
      go: (by: number) => {
        at = Math.min(Math.max(at + by, 0), entries.length - 1);
        show();
      },
      change: (change: CaseChange, before?: string) =>
        void desk.changeAt(here().place, inWalk(), change, before === undefined ? {} : { before }),
      keep: (id: string, changes: readonly CaseChange[]) => void desk.changeAt(here().place, inWalk(), changes, { id }),
      takeLook: () => void desk.takeLook(),
      undoUse: () => void desk.undoUse(),
      open: (record: CaseRecord, to: CasePlace) => {
        desk.holdCase(record, true);
        push(to, { case: record.id });
      },
      /** Goes into a field to type, or leaves it. */
      type: (isTyping: boolean) => {
        session.isTyping = isTyping;
        session.changed?.();
      },
      watch: (watcher: () => void) => desk.watch(watcher),
      putDown: () => desk.putDown(),
      reload: () => {
        desk = openDesk(session, pages);
        show();
      },
      view: () => desk.shownAt(here().place, here().marks),
    };
  }

  /** Lets milliseconds pass. */
  const wait = (milliseconds: number) => {
    time += milliseconds;
  };
  return { store, newer, openTab, tell, wait };
}

type Session = {
  tab: TabCase | undefined;
  lastStep: number;
  isTyping: boolean;
  changed?: () => void;
  ear?: (id: string) => void;
  readonly looks: Map<string, CaseRecord | undefined>;
};
type Pages = {
  mark: (id: string, marks: Marks) => void;
  markLook: (id: string, marks: Marks) => void;
  move: (to: CasePlace, marks: Marks) => void;
};
type Entry = { readonly place: CasePlace; readonly marks: Marks };
export type Tab = ReturnType<ReturnType<typeof createWorld>['openTab']>;

/** The place of a case that stands in an article. */
function standOf({ articleId, nodeId, from, answers }: CasePlace): CasePlace {
  return {
    ...(articleId === undefined ? {} : { articleId }),
    ...(nodeId === undefined ? {} : { nodeId }),
    ...(from === undefined ? {} : { from }),
    answers,
  };
}

function addressOf({ articleId, nodeId, from, answers }: CasePlace): string {
  return articleId === undefined
    ? `/triage/${formatQuery(new Map(answers))}`
    : formatLink({
        articleId,
        ...(nodeId === undefined ? {} : { nodeId }),
        ...(from === undefined ? {} : { from }),
        answers: new Map(answers),
      });
}
