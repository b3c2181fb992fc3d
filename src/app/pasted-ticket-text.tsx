import { useEffect, useState } from 'react';
import { changedAt } from '../engine/case-record.ts';
import { migrateCase } from '../engine/migrate-case.ts';
import type { ReadTicketText } from '../features/cases/ticket-text/read-ticket-text.ts';
import { TicketTextFound } from '../features/cases/ticket-text-found.tsx';
import type { Case } from '../model/case.ts';
import type { CaseRecord } from '../model/case-record.ts';
import { type ArticleNames, nameArticles } from './case-names.ts';
import { addressOfRecord, whenChanged, wordsOfCase } from './case-words.ts';
import { clock } from './clock.ts';
import { asOpened, type CaseHere, findCaseHere } from './find-case-here.ts';
import { goTo } from './go-to.ts';
import { newCaseId } from './new-case-id.ts';
import { loadCaseDesk } from './use-case.ts';

/** Offers the case that was read from a pasted ticket text. */
export function PastedTicketText({ read }: { read: ReadTicketText }) {
  const { case: found, isIntact, unreadable, count } = read;
  const [isHere, setIsHere] = useState<CaseHere>({ isNewer: false });
  const [names, setNames] = useState<ArticleNames>(new Map());
  useEffect(() => {
    void findCaseHere(found.id).then(setIsHere);
    void nameArticles([found.articleId ?? '']).then(setNames);
  }, [found]);
  const { kept: here, isNewer } = isHere;
  const { article } = wordsOfCase(migrateCase(found), names);
  return (
    <TicketTextFound
      title={[found.ticket === '' ? 'Ticket text' : `Ticket text of ${found.ticket}`, article].join(': ')}
      isIntact={isIntact}
      unreadable={unreadable}
      count={count}
      isNewerHere={isNewer}
      {...(here === undefined
        ? {}
        : {
            here: `Here it was last changed ${whenChanged(changedAt(here))}${found.changedAt === '' ? '' : `, in the text ${whenChanged(found.changedAt)}`}`,
          })}
      onOpen={() => void openText(asOpened(found, isHere))}
      onOpenHere={() => here !== undefined && void openCase(here)}
    />
  );
}

function openText(found: Case): Promise<void> {
  const at = clock.now();
  return openCase(
    migrateCase({ ...found, id: found.id || newCaseId(), startedAt: found.startedAt || at, changedAt: found.changedAt || at }),
  );
}

async function openCase(record: CaseRecord): Promise<void> {
  const { desk } = await loadCaseDesk();
  desk.holdCase(record, false);
  goTo(addressOfRecord(record), { replace: false, state: { case: record.id } });
  window.scrollTo(0, 0);
}
