import type { ActorRefFrom } from 'xstate';
import { type caseMachine, selectSafety } from '../../engine/case/case-machine.ts';
import type { DeskPorts } from '../desk/desk-ports.ts';

/** Keeps for the tab what is not stored yet: the page can be left before the browser has written what was done. */
export function keepUntilStored(ports: DeskPorts, actor: ActorRefFrom<typeof caseMachine>, wasStored: boolean): void {
  let isStored = wasStored;
  let isWritten = false;
  actor.subscribe((snapshot) => {
    const { shown, pending } = snapshot.context;
    const safety = selectSafety(snapshot);
    if (safety !== 'saved' && safety !== 'deleted') {
      isWritten = true;
      ports.keepUnsaved(shown.id, { entries: pending, ...(isStored ? {} : { base: shown }) });
    } else {
      // A new case is at rest before anything of it is written.
      isStored = safety === 'saved' && (isStored || isWritten);
      ports.keepUnsaved(shown.id, { entries: [] });
    }
  });
}
