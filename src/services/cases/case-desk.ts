import type { Write } from '../../engine/case/case-machine.ts';
import { hangsAfterMilliseconds } from '../../engine/case/hangs-after.ts';
import type { Unsaved } from '../../model/case/unsaved.ts';
import { clock } from '../browser/clock.ts';
import { goTo } from '../browser/go-to.ts';
import { newCaseId } from '../browser/new-case-id.ts';
import { handToNewTab, takeFromOpener } from '../browser/new-tab.ts';
import { readTabCase, type TabCase, writeTabCase } from '../browser/tab-case.ts';
import { createDesk } from '../desk/desk.ts';
import { ownerOf } from '../desk/entry-owner.ts';
import { keepLook, readLook } from '../desk/kept-looks.ts';
import { readLastStep, writeLastStep } from '../desk/last-step.ts';
import { rememberScrolling } from '../desk/left-at.ts';
import { readCallerWords } from '../typed/read-caller-words.ts';
import { handOnTypedSteps } from '../typed/typed-steps.ts';
import { isTyping, watchTyping } from '../typed/typing-here.ts';
import { forgetUnsaved, keepUnsaved } from '../typed/unsaved-changes.ts';
import { askToPersist, findCase, listenToOtherTabs, writeCase } from './case-storage.ts';
import { addressOfCase } from './case-words.ts';
import { findSameTicket } from './same-ticket.ts';
import { mark, readMarks, timeNow } from './step.ts';

// A refusal changes nothing for the person: the cases are kept as well as this browser keeps anything.
let hasAsked = false;

async function write(input: Write) {
  const written = await writeCase(input);
  if (!hasAsked) {
    hasAsked = true;
    askToPersist().catch(() => undefined);
  }
  return written;
}

takeFromOpener();
rememberScrolling();

// What waits for so long would be gone with the page.
const waitingSince = new Map<string, number>();
addEventListener('beforeunload', (event) => {
  if ([...waitingSince.values()].some((since) => timeNow() - since > hangsAfterMilliseconds)) {
    event.preventDefault();
  }
});

function keepOrForget(id: string, unsaved: Omit<Unsaved, 'id'>): void {
  if (unsaved.entries.length === 0 && unsaved.base === undefined) {
    waitingSince.delete(id);
    forgetUnsaved(id);
  } else {
    waitingSince.set(id, waitingSince.get(id) ?? timeNow());
    keepUnsaved({ id, ...unsaved });
  }
}

// What is being typed in a walk goes on in the case that it becomes.
function writeTab(tab: TabCase | undefined): void {
  writeTabCase(tab);
  if (tab !== undefined && tab.walk !== '') {
    handOnTypedSteps(tab.walk, tab.id);
  }
}

/** The desk of this tab. */
export const desk = {
  ...createDesk({
    find: findCase,
    write,
    listen: listenToOtherTabs,
    readTab: readTabCase,
    writeTab,
    readLastStep,
    writeLastStep,
    now: () => ({ at: clock.now(), time: timeNow() }),
    markEntry: (id, { step }) => {
      // The person may have gone on meanwhile.
      if (readMarks().step === step && (readMarks().case !== id || readMarks().look !== undefined)) {
        handOnTypedSteps(ownerOf(readMarks(), readTabCase()), id);
        mark({ case: id, look: undefined });
      }
    },
    markLook: (id, { step }) => {
      if (readMarks().step === step && readMarks().look !== id) {
        mark({ look: id });
      }
    },
    moveEntry: (stands, { step }) => {
      if (readMarks().step === step) {
        goTo(addressOfCase(stands), { replace: true, state: history.state });
      }
    },
    random: newCaseId,
    callerWords: readCallerWords,
    isTyping,
    watchTyping,
    keepUnsaved: keepOrForget,
    readLook,
    keepLook,
  }),
  handToNewTab,
  findSameTicket,
};
