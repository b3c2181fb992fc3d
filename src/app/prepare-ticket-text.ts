import { observations } from '../content/observations/all.ts';
import type { Case } from '../engine/case.ts';
import { type CasePlace, changeCase, startCase } from '../engine/case-change.ts';
import { articlesOf } from '../engine/case-record.ts';
import { linkTo } from '../engine/link-to.ts';
import { viewCase } from '../features/cases/ticket-text/view-case.ts';
import { whoIsNext } from '../features/cases/ticket-text/who-is-next.ts';
import { writeTicketText } from '../features/cases/ticket-text/write-ticket-text.ts';
import type { OpenArticle } from './article-store.ts';
import { readCallerWords } from './caller-words.ts';
import { nameArticles } from './case-names.ts';
import { clock } from './clock.ts';
import { newCaseId } from './new-case-id.ts';
import { roleName } from './role-name.ts';
import { loadCaseDesk } from './use-case.ts';

type From = { kept: Case | undefined; opened?: OpenArticle; place: CasePlace; url: () => string };

/** What the dialog of the ticket text is shown with. A place without a case is written as one that begins now. */
export async function prepareTicketText({ kept, opened, place, url }: From) {
  const at = clock.now();
  const written = kept ?? { ...changeCase(startCase(newCaseId(), at), { kind: 'caller-words', text: readCallerWords() }, at), ...place };
  const parts = {
    case: opened === undefined ? written : inTrailOrder(written, opened),
    others: kept === undefined ? [] : await nameOthers(kept.articleId),
    observations,
    roleName,
    url: url(),
    now: at,
    ...(opened === undefined ? {} : { open: { article: await opened.loadWhole(), machine: opened.machine } }),
  };
  return { next: whoIsNext(viewCase(parts)), write: (hide: boolean) => writeTicketText(parts, { hide }) };
}

// A case keeps its answers in the order given; people read them in the order asked.
function inTrailOrder(kept: Case, { machine }: OpenArticle): Case {
  return { ...kept, answers: [...linkTo(machine, new Map(kept.answers), kept.from, observations).answers] };
}

async function nameOthers(articleId: string | undefined): Promise<readonly string[]> {
  const record = (await loadCaseDesk()).desk.tabRecord();
  const others = record === undefined ? [] : articlesOf(record).filter((id) => id !== articleId);
  const names = await nameArticles(others);
  return others.map((id) => names.get(id) ?? id);
}
