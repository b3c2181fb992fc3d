import type { Write } from '../features/cases/case-machine.ts';
import { readCallerWords } from './caller-words.ts';
import { askToPersist, findCase, listenToOtherTabs, writeCase } from './case-storage.ts';
import { addressOfCase } from './case-words.ts';
import { clock } from './clock.ts';
import { createDesk } from './desk.ts';
import { goTo } from './go-to.ts';
import { readLastStep, writeLastStep } from './last-step.ts';
import { newCaseId } from './new-case-id.ts';
import { handToNewTab, takeFromOpener } from './new-tab.ts';
import { mark, readMarks, timeNow } from './step.ts';
import { readTabCase, writeTabCase } from './tab-case.ts';
import { forgetUnsaved, keepUnsaved } from './unsaved-changes.ts';

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

/** The desk of this tab. */
export const desk = {
  ...createDesk({
    find: findCase,
    write,
    listen: listenToOtherTabs,
    readTab: readTabCase,
    writeTab: writeTabCase,
    readLastStep,
    writeLastStep,
    now: () => ({ at: clock.now(), time: timeNow() }),
    markEntry: (id, { step }) => {
      // The person may have gone on meanwhile.
      if (readMarks().step === step && (readMarks().case !== id || readMarks().look !== undefined)) {
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
    keepUnsaved: (id, unsaved) =>
      unsaved.entries.length === 0 && unsaved.base === undefined ? forgetUnsaved(id) : keepUnsaved({ id, ...unsaved }),
  }),
  handToNewTab,
};
