import { isOwn, marksOf } from './entry-marks.ts';
import { stateOfStep } from './step.ts';
import { readTabCase, writeTabCase } from './tab-case.ts';

const key = 'unstuck:new-tab';
const keptForMilliseconds = 30_000;

/** Hands the case of this tab to the one that the browser is about to open for a step: it shares nothing else with it. */
export function handToNewTab(href: string): void {
  const tab = readTabCase();
  if (tab !== undefined && isOwn(marksOf(history.state), tab)) {
    const { step, came } = stateOfStep();
    try {
      localStorage.setItem(key, JSON.stringify({ href, at: Date.now(), id: tab.id, step, came }));
    } catch {
      // The new tab has the answer without the case.
    }
  }
}

/** Takes the case that another tab has handed to this one, if it was opened just now for this very address. */
export function takeFromOpener(): void {
  try {
    const handed = JSON.parse(localStorage.getItem(key) ?? 'null');
    const isForHere = history.state === null && handed?.href === location.pathname + location.search;
    if (isForHere && Date.now() - handed.at < keptForMilliseconds && typeof handed.id === 'string') {
      localStorage.removeItem(key);
      writeTabCase({ id: handed.id, walk: '' });
      history.replaceState({ case: handed.id, step: handed.step, came: handed.came }, '');
    }
  } catch {
    // Nothing was handed over that can be read.
  }
}
