import { CaseAlarm as Alarm } from '../../features/cases/case-status.tsx';
import type { OpenArticle } from '../../services/articles/article-store.ts';
import { wordsOfEnding } from '../../services/articles/ending-words.ts';
import { readTabCase } from '../../services/browser/tab-case.ts';
import { readMarks } from '../../services/cases/step.ts';
import { atDesk, type CaseWork } from '../../services/cases/use-case.ts';
import { ownerOf } from '../../services/desk/entry-owner.ts';
import { listTypedSteps } from '../../services/typed/typed-steps.ts';

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
