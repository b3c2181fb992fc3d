import { useEffect } from 'react';
import { exitsFrom } from '../../engine/graph/machine-steps.ts';
import type { OpenArticle } from '../../services/articles/article-store.ts';
import { loadEndContent } from '../parts.ts';
import { loadProcesses } from './content/load-processes.ts';

// Long enough for the question to be read, short enough to be there before the first answer leads to a cause.
const loadAheadAfter = 400;

/** Loads what the answers of a place lead to while it is read. */
export function useLoadAhead({ machine, details }: OpenArticle, nodeId: string): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      // A load that fails here is tried again when the page is shown, and said there.
      Promise.all([loadProcesses(), loadEndContent()]).catch(() => undefined);
      for (const { to } of exitsFrom(machine, nodeId)) {
        details.load(to);
      }
    }, loadAheadAfter);
    return () => clearTimeout(timer);
  }, [machine, details, nodeId]);
}
