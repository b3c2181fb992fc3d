import { useEffect, useState } from 'react';
import type { Case } from '../engine/case.ts';
import type { ReadTicketText } from '../features/cases/ticket-text/read-ticket-text.ts';
import { TicketTextFound } from '../features/cases/ticket-text-found.tsx';
import { type ArticleNames, nameArticles } from './case-names.ts';
import { findCase } from './case-storage.ts';
import { addressOfCase, whenChanged, wordsOfCase } from './case-words.ts';
import { clock } from './clock.ts';
import { goTo } from './go-to.ts';
import { newCaseId } from './new-case-id.ts';
import { loadCaseDesk } from './use-case.ts';

/** Offers the case that was read from a pasted ticket text. */
export function PastedTicketText({ read }: { read: ReadTicketText }) {
  const { case: found, isIntact, unreadable, count } = read;
  const [here, setHere] = useState<Case>();
  const [names, setNames] = useState<ArticleNames>(new Map());
  useEffect(() => {
    // Storage that is refused holds no case of this name.
    findCase(found.id).then(setHere, () => undefined);
    void nameArticles([found]).then(setNames);
  }, [found]);
  const { article } = wordsOfCase(found, names);
  return (
    <TicketTextFound
      title={[found.ticket === '' ? 'Ticket text' : `Ticket text of ${found.ticket}`, article].join(': ')}
      isIntact={isIntact}
      unreadable={unreadable}
      count={count}
      {...(here === undefined
        ? {}
        : { here: `Here it was last changed ${whenChanged(here)}${found.changedAt === '' ? '' : `, in the text ${whenChanged(found)}`}` })}
      onOpen={() => void openCase(here === undefined ? found : { ...found, id: '' })}
      onOpenHere={() => here !== undefined && void openCase(here)}
    />
  );
}

async function openCase(found: Case): Promise<void> {
  const at = clock.now();
  const kept = { ...found, id: found.id || newCaseId(), startedAt: found.startedAt || at, changedAt: found.changedAt || at };
  const { takeOverCase } = await loadCaseDesk();
  takeOverCase(kept);
  goTo(addressOfCase(kept));
  window.scrollTo(0, 0);
}
