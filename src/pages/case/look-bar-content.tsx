import { useEffect, useRef } from 'react';
import { caseOf } from '../../engine/case/case-of.ts';
import type { SaidSo } from '../../engine/contradiction/contradiction.ts';
import type { AnswerWords } from '../../engine/walk/words.ts';
import { LookBar } from '../../features/cases/look-bar.tsx';
import type { CasePlace } from '../../model/case/case.ts';
import { keepRoomFor } from '../../services/browser/foot-bars.ts';
import { goTo } from '../../services/browser/go-to.ts';
import { desk } from '../../services/cases/case-desk.ts';
import { addressOfRecord } from '../../services/cases/case-words.ts';
import { timeNow } from '../../services/cases/step.ts';
import type { AnsweredElsewhere } from '../../services/desk/entry-here.ts';
import { scrollAgain } from '../../services/desk/left-at.ts';
import { fields } from '../shell/use-page-keys.ts';

type LookBarContentProps = {
  ticket: string;
  standsHere?: string | undefined;
  /** False where one looks at no place. */
  isPlace?: boolean;
  /** Missing where the person has come to look. */
  elsewhere?: AnsweredElsewhere | undefined;
  wordsOf?: ((said: SaidSo) => AnswerWords) | undefined;
};

/** The bar of a look, with Esc as the way back. */
export function LookBarContent({ ticket, standsHere, isPlace = true, elsewhere, wordsOf }: LookBarContentProps) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => (bar.current === null ? undefined : keepRoomFor(bar.current, '--look-bar')), []);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      const isInside = event.target instanceof Element && event.target.closest(`${fields},dialog`) !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !isInside && document.querySelector('dialog[open]') === null) {
        goBack();
      }
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, []);
  return (
    <LookBar
      ref={bar}
      name={ticket === '' ? 'your case' : ticket}
      onBack={goBack}
      {...(elsewhere === undefined ? {} : { elsewhere: wordsOfElsewhere(elsewhere, wordsOf) })}
      {...wayInto(ticket, isPlace)}
      {...(standsHere === undefined ? {} : { onGoOn: () => goOn(standsHere) })}
    />
  );
}

/** The ticket of the tab's case, for a page that is no place; undefined where the case is not on this device. */
export async function findTabTicket(): Promise<string | undefined> {
  const record = await desk.findTabRecord({});
  return record && caseOf(record, '').ticket;
}

/** Where the tab's case stands in an article; undefined where the case is not on this device. */
export async function findTabPlace(articleId: string): Promise<CasePlace | undefined> {
  const record = await desk.findTabRecord({});
  return record && caseOf(record, articleId);
}

function wordsOfElsewhere({ asked, answerId }: AnsweredElsewhere, wordsOf: LookBarContentProps['wordsOf']): Partial<AnswerWords> {
  return answerId === undefined ? {} : (wordsOf?.({ asked, answerId }) ?? {});
}

function wayInto(ticket: string, isPlace: boolean): { closed?: string; onUse?: () => void } {
  const record = desk.tabRecord();
  if (record !== undefined && caseOf(record, '').closed !== undefined) {
    return { closed: ticket === '' ? 'Your case' : ticket };
  }
  return isPlace ? { onUse: () => void desk.takeLook() } : {};
}

// A step of the case, from where it stands in another article.
function goOn(address: string): void {
  const record = desk.tabRecord();
  if (record !== undefined) {
    goTo(address, { replace: false, state: { case: record.id, step: timeNow(), came: addressOfRecord(record) } });
    window.scrollTo(0, 0);
  }
}

function goBack(): void {
  const record = desk.tabRecord();
  if (record !== undefined) {
    const address = addressOfRecord(record);
    goTo(address, { replace: false, state: { case: record.id } });
    scrollAgain(address);
  }
}
