import { useEffect, useState } from 'react';
import type { FindWay, ProposalWords, Way } from '../../engine/evidence/reading.ts';

/** Where the chosen answers lead; nothing until that is known. */
export function useWay(findWay: FindWay, chosen: readonly ProposalWords[]): Way | undefined {
  const key = chosen.map(({ asked, answerId }) => `${asked}=${answerId}`).join(' ');
  const [found, setFound] = useState<{ readonly key: string; readonly way: Way | undefined }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is chosen
  useEffect(() => {
    let isCurrent = true;
    const show = (way: Way | undefined) => isCurrent && setFound({ key, way });
    findWay(chosen).then(show, () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [findWay, key]);
  return found?.key === key ? found.way : undefined;
}
