import { type ActorRefFrom, createActor, fromPromise } from 'xstate';
import { caseMachine, selectSafety, type Write } from '../../engine/case/case-machine.ts';
import { caseOf } from '../../engine/case/case-of.ts';
import { articlesOf, startRecord } from '../../engine/case/case-record.ts';
import { deedsOfStep, deedsToPlace, isBegun, isSameAnswers } from '../../engine/case/case-steps.ts';
import type { CasePlace } from '../../model/case/case.ts';
import type { CaseChange } from '../../model/case/case-change.ts';
import type { PlannedDeed } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { takeTurns } from '../browser/in-turn.ts';
import { keepUntilStored } from '../cases/keep-until-stored.ts';
import { watchTyping } from '../typed/typed-at-once.ts';
import { deedsOfCaller } from './deeds-of-caller.ts';
import type { DeskPorts, HowChanged } from './desk-ports.ts';
import { type DeskView, keepViews, type Unread, whyUnread } from './desk-view.ts';
import { keepHere } from './entry-here.ts';
import type { Marks } from './entry-marks.ts';
import { isOwn } from './entry-owner.ts';
import { keepLooks } from './looks-beside.ts';
import { isLinkToStand, isPlaceOf, isWhereItStands } from './own-place.ts';
import { placeOfAddress } from './place-of-address.ts';
import { deedsOfUse, describeUse, type UsedLook, undosOf } from './used-look.ts';

type CaseActor = ActorRefFrom<typeof caseMachine>;

/**
 * The desk of one tab: the case that it works on, and what is looked at beside it. A case changes only by steps and by what
 * is done at its own places; a look is a record of its own that is stored nowhere until it is used.
 */
export function createDesk(ports: DeskPorts) {
  const machine = caseMachine.provide({ actors: { write: fromPromise<CaseRecord, Write>(({ input }) => ports.write(input)) } });
  const actors = new Map<string, CaseActor>();
  const missing = new Map<string, 'gone' | Unread>();
  const watchers = new Set<() => void>();
  let used: UsedLook | undefined;
  const here = keepHere(ports);
  const view = keepViews();
  const looks = keepLooks(ports);
  // Two at once would each begin a case.
  const inTurn = takeTurns();

  const tell = () => {
    for (const watcher of watchers) {
      watcher();
    }
  };
  const recordOf = (actor: CaseActor) => actor.getSnapshot().context.shown;
  const typing = watchTyping(ports);
  ports.watchTyping(tell);

  ports.listen(async (id) => {
    const actor = actors.get(id);
    if (actor !== undefined) {
      const stored = await ports.find(id);
      actor.send(stored === undefined ? { type: 'deleted elsewhere' } : { type: 'stored elsewhere', stored });
    }
  });

  function hold(shown: CaseRecord, isStored: boolean): CaseActor {
    const actor = createActor(machine, { input: { shown } });
    actors.set(shown.id, actor);
    missing.delete(shown.id);
    keepUntilStored(ports, actor, isStored);
    actor.subscribe(() => {
      here.lookIfLeft(recordOf(actor), recordOf(actor) !== shown);
      tell();
      doDeeds(actor, typing.deedsToJoin(recordOf(actor), actor.getSnapshot().context.pending));
    });
    actor.start();
    tell();
    return actor;
  }

  function doDeeds(actor: CaseActor, deeds: readonly PlannedDeed[]): void {
    if (deeds.length > 0) {
      actor.send({ type: 'changed', entries: typing.stamp(recordOf(actor), deeds) });
    }
  }

  async function tabActor(marks: Marks): Promise<CaseActor | undefined> {
    const id = ports.readTab()?.id ?? marks.case;
    if (id === undefined) {
      return undefined;
    }
    const found = actors.get(id) ?? (await ports.find(id).catch(whyUnread));
    if (found === undefined || typeof found === 'string') {
      if (ports.readTab() !== undefined) {
        missing.set(id, found ?? 'gone');
        tell();
      }
      return undefined;
    }
    const actor = 'send' in found ? found : hold(found, true);
    return ports.readTab() === undefined ? takeUpAgain(actor, marks) : actor;
  }

  // Back from the start page to what was worked on before.
  function takeUpAgain(actor: CaseActor, marks: Marks): CaseActor {
    const { id } = recordOf(actor);
    ports.writeTab({ id, walk: marks.walk ?? '' });
    tell();
    doDeeds(actor, deedsOfCaller(recordOf(actor), ports.callerWords()));
    return actor;
  }

  function begin(walk: string, id = ports.random()): CaseActor {
    const { at, time } = ports.now();
    const actor = hold(startRecord(id, at), false);
    ports.writeTab({ id: recordOf(actor).id, walk });
    // What was stepped to before is where it begins.
    ports.writeLastStep(Math.max(time, ports.readLastStep()));
    doDeeds(actor, deedsOfCaller(recordOf(actor), ports.callerWords()));
    return actor;
  }

  /** Gives true where the page goes on to where the case stands. */
  function takeStep(actor: CaseActor, place: CasePlace, marks: Marks): boolean {
    const { step, came } = marks;
    if (step !== undefined && !here.isTaken(marks)) {
      const from = came === undefined ? undefined : placeOfAddress(came);
      doDeeds(actor, deedsOfStep(recordOf(actor), from, place));
      ports.writeLastStep(step);
      tell();
      // Into an article that the case has, the link knew only what is carried over.
      const stands = caseOf(recordOf(actor), place.articleId ?? '');
      if (from?.articleId !== place.articleId && !isSameAnswers(stands.answers, place.answers)) {
        ports.moveEntry(stands, marks);
        return true;
      }
    }
    return false;
  }

  /** Goes to a place of the tab's case, or to one beside it. */
  function openAt(place: CasePlace, marks: Marks): Promise<void> {
    here.set(place, marks);
    used = undefined;
    return inTurn(async () => {
      const actor = await tabActor(marks);
      if (actor === undefined) {
        return;
      }
      const { id } = recordOf(actor);
      const isCases = isOwn(marks, ports.readTab());
      if (isCases && takeStep(actor, place, marks)) {
        return;
      }
      const record = recordOf(actor);
      if (isCases ? isPlaceOf(record, place, marks) : isLinkToStand(record, place, marks)) {
        here.mark(marks, 'markEntry', id);
      } else if (isCases || marks.case === undefined) {
        here.mark(marks, 'markLook', id);
      }
    });
  }

  /**
   * Changes the case at one of its places, begins one where the tab has none (also where nothing changes), or changes the look.
   */
  function changeAt(place: CasePlace, marks: Marks, change: CaseChange | readonly CaseChange[], how: HowChanged = {}): Promise<void> {
    here.set(place, marks);
    return inTurn(async () => {
      const actor = await tabActor(marks);
      const isOfCase = (record: CaseRecord) => here.isOwn(record, place, marks) || isLinkToStand(record, place, marks);
      const isLook = actor !== undefined && !isOfCase(recordOf(actor));
      const where = { articleId: place.articleId ?? '', origin: isLook ? 'link' : 'person' } as const;
      const done = [change].flat().map((did): PlannedDeed => ({ ...where, did }));
      if (isLook) {
        looks.add(marks, (look) => typing.stamp(look, done));
        tell();
        return;
      }
      const own = actor ?? begin(marks.walk ?? '', how.id);
      takeStep(own, place, marks);
      const record = recordOf(own);
      const origin = marks.step === undefined ? 'link' : 'person';
      doDeeds(own, [
        ...(isBegun(record, place) ? [] : deedsToPlace(record, place, () => origin)),
        ...done.map((deed) => typing.withUnseen(record, deed, how.before)),
      ]);
      here.mark(marks, 'markEntry', record.id);
    });
  }

  /** Takes what is looked at into the case: the answers of the place, and what was done in the look. A closed case takes nothing. */
  function takeLook(): Promise<void> {
    return inTurn(async () => {
      const actor = await tabActor({});
      const at = here.now();
      if (actor === undefined || at === undefined || caseOf(recordOf(actor), '').closed !== undefined) {
        return;
      }
      const before = recordOf(actor);
      const look = looks.at(at.marks);
      doDeeds(actor, deedsOfUse(before, look, at.place));
      ports.writeLastStep(Math.max(ports.now().time, ports.readLastStep()));
      looks.set(at.marks, undefined);
      here.mark(at.marks, 'markEntry', before.id);
      used = describeUse(before, recordOf(actor), look, at.place);
      tell();
    });
  }

  /** Makes the case what it was before a look was used, as long as it has not gone on since. The look is one again, and first: what is taken back then is no other tab's doing. */
  function undoUse(): Promise<void> {
    return inTurn(async () => {
      const actor = await tabActor({});
      const at = here.now();
      if (actor === undefined || at === undefined || used === undefined || !isWhereItStands(recordOf(actor), at.place, at.marks)) {
        return;
      }
      here.mark(at.marks, 'markLook', recordOf(actor).id);
      for (const undo of undosOf(used, recordOf(actor))) {
        doDeeds(actor, undo(recordOf(actor)));
      }
      looks.set(here.now()?.marks ?? at.marks, used.look);
      used = undefined;
      tell();
    });
  }

  /** Makes a case this tab's, in place of what it held. `isStored`: false where it came from elsewhere and is to be stored. */
  function holdCase(record: CaseRecord, isStored: boolean): void {
    const before = ports.readTab();
    putDown();
    ports.writeTab(before?.id === record.id ? before : { id: record.id, walk: '' });
    const actor = actors.get(record.id) ?? hold(record, isStored);
    actor.send(isStored ? { type: 'stored elsewhere', stored: record } : { type: 'store' });
  }

  /** Begins a case that belongs to no article yet, and gives its id. */
  function startInTriage(change: CaseChange): Promise<string> {
    return inTurn(async () => {
      putDown();
      const actor = begin('');
      doDeeds(actor, [{ articleId: '', origin: 'evidence', did: change }]);
      return recordOf(actor).id;
    });
  }

  /** Changes the case of the tab, if it has that article; begins none. */
  function changeIn(articleId: string, change: CaseChange): Promise<void> {
    return inTurn(async () => {
      const actor = await tabActor({});
      if (actor !== undefined && articlesOf(recordOf(actor)).includes(articleId)) {
        doDeeds(actor, [{ articleId, origin: 'person', did: change }]);
      }
    });
  }

  /** Ends the work of this tab on its case. It stays stored; what the browser has not stored and may never store stays here. */
  function putDown(): void {
    for (const [id, actor] of actors) {
      if (!/refused|hanging/.test(selectSafety(actor.getSnapshot()))) {
        actors.delete(id);
      }
    }
    missing.clear();
    here.set();
    used = undefined;
    ports.writeTab(undefined);
    tell();
  }

  /** What is shown of the case at a place: see `DeskView`. */
  function shownAt(place: CasePlace, marks: Marks): DeskView | undefined {
    const tab = ports.readTab();
    const actor = tab && actors.get(tab.id);
    if (tab === undefined || actor === undefined) {
      const why = tab && missing.get(tab.id);
      return why && view.missing[why];
    }
    const record = recordOf(actor);
    const isCases = here.isOwn(record, place, marks);
    const wentOn = isCases && here.isTaken(marks) && !isWhereItStands(record, place, marks);
    const how = { wentOn, isTyping: ports.isTyping(), used: wentOn ? undefined : used, elsewhere: here.elsewhere() };
    return view.of(actor.getSnapshot(), place.articleId ?? '', isCases ? 'own' : looks.at(marks), how);
  }

  return {
    openAt,
    changeAt,
    takeLook,
    undoUse,
    holdCase,
    startInTriage,
    changeIn,
    putDown,
    shownAt,
    tryAgain: (): undefined => actors.get(ports.readTab()?.id ?? '')?.send({ type: 'store' }) as undefined,
    /** The record of the tab's case, as far as it is here. */
    tabRecord: (): CaseRecord | undefined => actors.get(ports.readTab()?.id ?? '')?.getSnapshot().context.shown,
    /** The same, read where it is not here yet; at an entry of the history with these marks. */
    findTabRecord: (marks: Marks) => inTurn(() => tabActor(marks)).then((actor) => actor && recordOf(actor)),
    watch: (watcher: () => void) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
}
