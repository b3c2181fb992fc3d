import { LookTwice } from '../features/walk/look-twice.tsx';
import { clock } from './clock.ts';
import { useStoredWait } from './stored-waits.ts';

type LookTwiceContentProps = { asked: string; minutes: number };

export function LookTwiceContent({ asked, minutes }: LookTwiceContentProps) {
  const kept = useStoredWait(asked);
  return <LookTwice minutes={minutes} clock={clock} kept={kept} />;
}
