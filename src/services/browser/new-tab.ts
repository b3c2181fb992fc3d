import { mark, marksOfStep, readMarks } from '../cases/step.ts';
import { isOwn } from '../desk/entry-owner.ts';
import { ownName } from './own-name.ts';
import { readTabCase, writeTabCase } from './tab-case.ts';

const key = ownName('new-tab');
const keptForMilliseconds = 30_000;

/** Hands the case of this tab to the one that the browser is about to open for a step: it shares nothing else with it. */
export function handToNewTab(href: string): void {
  const tab = readTabCase();
  if (tab !== undefined && isOwn(readMarks(), tab)) {
    try {
      localStorage.setItem(key, JSON.stringify({ href, at: Date.now(), marks: { ...marksOfStep(), case: tab.id } }));
    } catch {
      // The new tab has the answer without the case.
    }
  }
}

/** Takes the case that another tab has handed to this one, if it was opened just now for this very address. */
export function takeFromOpener(): void {
  try {
    const handed = JSON.parse(localStorage.getItem(key) ?? 'null');
    const isOld = Date.now() - handed.at > keptForMilliseconds;
    const isForHere =
      readMarks().case === undefined && readMarks().walk === undefined && handed.href === location.pathname + location.search;
    if (isOld || isForHere) {
      localStorage.removeItem(key);
    }
    if (isForHere && !isOld && typeof handed.marks.case === 'string') {
      writeTabCase({ id: handed.marks.case, walk: '' });
      mark(handed.marks);
    }
  } catch {
    // Nothing was handed over that can be read.
  }
}
