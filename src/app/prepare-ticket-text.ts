import { observations } from '../content/observations/all.ts';
import type { Case } from '../engine/case.ts';
import { type CasePlace, changeCase, startCase } from '../engine/case-change.ts';
import { viewCase } from '../features/cases/ticket-text/view-case.ts';
import { whoIsNext } from '../features/cases/ticket-text/who-is-next.ts';
import { writeTicketText } from '../features/cases/ticket-text/write-ticket-text.ts';
import type { OpenArticle } from './article-store.ts';
import { readCallerWords } from './caller-words.ts';
import { clock } from './clock.ts';
import { newCaseId } from './new-case-id.ts';
import { roleName } from './role-name.ts';

type From = { kept: Case | undefined; opened?: OpenArticle; place: CasePlace; url: () => string };

/** What the dialog of the ticket text is shown with. A place without a case is written as one that begins now. */
export async function prepareTicketText({ kept, opened, place, url }: From) {
  const at = clock.now();
  const written = kept ?? { ...changeCase(startCase(newCaseId(), at), { kind: 'caller-words', text: readCallerWords() }, at), ...place };
  const parts = {
    case: written,
    observations,
    roleName,
    url: url(),
    now: at,
    ...(opened === undefined ? {} : { open: { article: await opened.loadWhole(), machine: opened.machine } }),
  };
  return { next: whoIsNext(viewCase(parts)), write: (hide: boolean) => writeTicketText(parts, { hide }) };
}
