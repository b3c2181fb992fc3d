import { useEffect, useState } from 'react';
import { changedAt } from '../../engine/case/case-record.ts';
import { migrateCase } from '../../engine/case/migrate-case.ts';
import { type ReadTicketText, wordsOfText } from '../../engine/ticket-text/read/read-ticket-text.ts';
import { TicketTextFound } from '../../features/cases/ticket-text-found.tsx';
import type { Case } from '../../model/case/case.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { clock } from '../../services/browser/clock.ts';
import { goTo } from '../../services/browser/go-to.ts';
import { newCaseId } from '../../services/browser/new-case-id.ts';
import { type ArticleNames, nameArticles } from '../../services/cases/case-names.ts';
import { addressOfRecord, whenChanged, wordsOfCase } from '../../services/cases/case-words.ts';
import { asOpened, type CaseHere, findCaseHere } from '../../services/cases/find-case-here.ts';
import { keepTold } from '../../services/cases/told-by-text.ts';
import { loadCaseDesk } from '../../services/cases/use-case.ts';

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
