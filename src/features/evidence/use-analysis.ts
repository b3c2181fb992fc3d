import { useEffect, useRef, useState } from 'react';
import type { Analyse, ReadingWords } from '../../engine/evidence/reading.ts';

const restBeforeReading = 250;

/** Reads the evidence once typing rests, and tells what came of it. An earlier reading that comes late is not shown. */
export function useAnalysis(analyse: Analyse, onRead: (reading: ReadingWords | undefined) => void) {
  const [reading, setReading] = useState<ReadingWords>();
  const [hasFailed, setHasFailed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(0);

  const request = (getText: () => string | undefined) => {
    clearTimeout(timer.current);
    latest.current += 1;
    const mine = latest.current;
    timer.current = setTimeout(async () => {
      const text = getText();
      if (text === undefined || text.trim() === '') {
        setReading(undefined);
        setHasFailed(false);
        onRead(undefined);
        return;
      }
      const read = await analyse(text).catch(() => undefined);
      if (mine === latest.current) {
        setReading(read);
        setHasFailed(read === undefined);
        onRead(read);
      }
    }, restBeforeReading);
  };

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      latest.current += 1;
    },
    [],
  );
  return { reading, hasFailed, request };
}
