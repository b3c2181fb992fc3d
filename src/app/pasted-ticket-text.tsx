import { useEffect, useState } from 'react';
import { changedAt } from '../engine/case-record.ts';
import { migrateCase } from '../engine/migrate-case.ts';
import { type ReadTicketText, wordsOfText } from '../features/cases/ticket-text/read-ticket-text.ts';
import { TicketTextFound } from '../features/cases/ticket-text-found.tsx';
import type { Case } from '../model/case.ts';
import type { CaseRecord } from '../model/case-record.ts';
import { type ArticleNames, nameArticles } from './case-names.ts';
import { addressOfRecord, whenChanged, wordsOfCase } from './case-words.ts';
import { clock } from './clock.ts';
import { asOpened, type CaseHere, findCaseHere } from './find-case-here.ts';
import { goTo } from './go-to.ts';
import { newCaseId } from './new-case-id.ts';
import { keepTold } from './told-by-text.ts';
import { loadCaseDesk } from './use-case.ts';

/** Offers the case that was read from a pasted ticket text. */
export function PastedTicketText({ read }: { read: ReadTicketText }) {
  const { case: found, isIntact, unreadable, count } = read;
  const [isHere, setIsHere] = useState<CaseHere>({ isNewer: false });
  const [names, setNames] = useState<ArticleNames>();
  useEffect(() => {
    void findCaseHere(found.id).then(setIsHere);
    void nameArticles([found.articleId ?? '']).then(setNames);
  }, [found]);
  const { kept: here, isNewer } = isHere;
  const { article } = wordsOfCase(migrateCase(found), names ?? new Map());
  const words = wordsOfText(read);
  const isHereNot = names !== undefined && found.articleId !== undefined && !names.has(found.articleId);
  const told = isHereNot ? words : undefined;
  return (
    <TicketTextFound
      title={[found.ticket === '' ? 'Ticket text' : `Ticket text of ${found.ticket}`, told?.article ?? article].join(': ')}
      isIntact={isIntact}
      unreadable={unreadable}
      count={count}
      isNewerHere={isNewer}
      {...(here === undefined
        ? {}
        : {
            here: `Here it was last changed ${whenChanged(changedAt(here))}${found.changedAt === '' ? '' : `, in the text ${whenChanged(found.changedAt)}`}`,
          })}
      {...(told === undefined ? {} : { told: told.all })}
      onOpen={() => void openText(asOpened(found, isHere), words.all)}
      onOpenHere={() => here !== undefined && void openCase(here)}
    />
  );
}

function openText(found: Case, words: string): Promise<void> {
  const at = clock.now();
  const id = found.id || newCaseId();
  keepTold(id, words);
  return openCase(migrateCase({ ...found, id, startedAt: found.startedAt || at, changedAt: found.changedAt || at }));
}

async function openCase(record: CaseRecord): Promise<void> {
  const { desk } = await loadCaseDesk();
  desk.holdCase(record, false);
  goTo(addressOfRecord(record), { replace: false, state: { case: record.id } });
  window.scrollTo(0, 0);
}
