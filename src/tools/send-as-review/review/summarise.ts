import { addTotals, countTotals } from './count-totals.ts';
import type { Summary } from './messages.ts';
import { type OpenFile, wordsOfFile } from './open-file.ts';
import type { RowIndex } from './row-index.ts';

export function summarise(files: readonly OpenFile[], index: RowIndex, canUndo: boolean): Summary {
  const ofFiles = files.map((file) => ({ ...wordsOfFile(file), totals: countTotals(file, index) }));
  const states = new Uint32Array(index.states.length);
  for (const state of index.stateOf) {
    states[state] = (states[state] ?? 0) + 1;
  }
  return {
    files: ofFiles,
    totals: addTotals(ofFiles.map(({ totals }) => totals)),
    accounts: index.accounts.length,
    enabled: index.states.map((value, id) => ({ value, count: states[id] ?? 0 })).sort((a, b) => b.count - a.count),
    hasExchangeServices: index.accounts.some((account) => account.toLowerCase().endsWith('\\exchange services')),
    canUndo,
  };
}
