import { CaseAlarm as Alarm } from '../features/cases/case-status.tsx';
import type { OpenArticle } from './article-store.ts';
import { wordsOfEnding } from './ending-words.ts';
import { ownerOf } from './entry-owner.ts';
import { readMarks } from './step.ts';
import { readTabCase } from './tab-case.ts';
import { listTypedSteps } from './typed-steps.ts';
import { atDesk, type CaseWork } from './use-case.ts';

/** Says at the top of a place that the case is not safe, is closed, or stands elsewhere. */
export function CaseAlarm({ work: { kept, status, wentOn, used, change }, opened }: { work: CaseWork; opened?: OpenArticle }) {
  return (
    <Alarm
      status={status}
      onTryAgain={tryAgain}
      ticket={kept?.ticket}
      wentOn={wentOn}
      closed={kept?.closed && { at: kept.closed.at, how: wordsOfEnding(kept.closed.how, kept, opened) }}
      hasUnconfirmed={kept?.closed !== undefined && listTypedSteps(ownerOf(readMarks(), readTabCase()), '').length > 0}
      onOpenAgain={() => change({ kind: 'opened-again' })}
      used={used}
      onUndo={undoUse}
    />
  );
}

const tryAgain = () => void atDesk((desk) => desk.tryAgain()).catch(() => undefined);

const undoUse = () => void atDesk((desk) => desk.undoUse());
