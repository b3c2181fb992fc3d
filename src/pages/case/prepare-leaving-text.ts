import { observations as ofHome } from 'virtual:pack/observations';
import { changeCase, startCase } from '../../engine/case/case-change.ts';
import { articlesOf, nodesReached } from '../../engine/case/case-record.ts';
import { articlesBeside, isWorkedIn } from '../../engine/case/notes-elsewhere.ts';
import { linkTo } from '../../engine/link/link-to.ts';
import { hideInText } from '../../engine/ticket-text/hide/hide-in-text.ts';
import type { TicketTextParts } from '../../engine/ticket-text/parts.ts';
import { spellName } from '../../engine/ticket-text/tokens.ts';
import { viewCase } from '../../engine/ticket-text/write/view-case.ts';
import { whoIsNext } from '../../engine/ticket-text/write/who-is-next.ts';
import { writeTicketText } from '../../engine/ticket-text/write/write-ticket-text.ts';
import type { LeavingText } from '../../features/cases/hiding-dialog.tsx';
import type { Case, CasePlace, Hiding } from '../../model/case/case.ts';
import type { OpenArticle } from '../../services/articles/article-store.ts';
import { findStanding } from '../../services/articles/find-standing.ts';
import { roleName } from '../../services/articles/role-name.ts';
import { clock } from '../../services/browser/clock.ts';
import { inTime } from '../../services/browser/in-time.ts';
import { readTabCase } from '../../services/browser/tab-case.ts';
import { nameArticles } from '../../services/cases/case-names.ts';
import { readMarks } from '../../services/cases/step.ts';
import { loadCaseDesk } from '../../services/cases/use-case.ts';
import { ownerOf } from '../../services/desk/entry-owner.ts';
import { sayHouse } from '../../services/house/say-house.ts';
import type { PlaceView } from '../../services/place/place-view.ts';
import { readCallerWords } from '../../services/typed/read-caller-words.ts';
import { adoptTypedSteps, listTypedSteps } from '../../services/typed/typed-steps.ts';
import { askHouse } from '../house/house-store.ts';
import { askWhatIsWrong } from '../place/content/place-foot.tsx';
import type { LeavingTextName } from './case-dialogs-props.ts';
import { askTextOf, reportTextOf } from './place-texts.ts';

// A text without what the house adds is better than none.
const packsAnswerWithin = 2000;

type From = {
  kept: Case | undefined;
  /** Of the case that a place without one becomes. */
  id: string;
  isLook: boolean;
  opened?: OpenArticle;
  view?: PlaceView;
  place: CasePlace;
  url: () => string;
};

/** What the dialog of a text that is to leave is shown with. A place without a case is written as one that begins now. */
export async function prepareLeavingText(
  name: LeavingTextName,
  { kept, id, isLook, opened, view, place, url }: From,
): Promise<LeavingText> {
  const at = clock.now();
  const begun = kept ?? { ...changeCase(startCase(id, at), { kind: 'caller-words', text: readCallerWords() }, at), ...place };
  const written = opened === undefined ? begun : inTrailOrder(begun, opened);
  const article = await opened?.loadWhole();
  const withChoice = (hiding: Hiding | undefined): Case => ({ ...written, hiding: hiding ?? {} });
  const writePlain = (text: string) => (hiding: Hiding | undefined) => hideInText(text, withChoice(hiding), hiding !== undefined);
  if (name === 'report' && view !== undefined) {
    return {
      title: askWhatIsWrong(view.node.kind),
      lead: `Nothing is sent from here. Copy the text, say what is wrong, and send it to the owner of the article (${roleName(view.article.owner)}).`,
      label: 'Text for the owner',
      copied: 'Copied. Send it to the owner of the article.',
      write: writePlain(reportTextOf(view, url())),
    };
  }
  const node = view === undefined ? undefined : article?.nodes[view.nodeId];
  if (name === 'ask' && view !== undefined && article !== undefined && node?.kind === 'question') {
    return {
      title: 'Ask somebody else',
      lead: `Nothing is sent from here. Copy the text and send it to whoever can find it out (${roleName(node.howToFind.role)}).`,
      label: 'Text to send',
      copied: 'Copied. Send it to whoever can find it out.',
      write: writePlain(askTextOf(view, node, article.blanks, new Map(Object.entries(written.blanks)), url())),
    };
  }
  const parts = {
    ...(kept === undefined ? {} : await nameOthers(kept.articleId)),
    observations: opened === undefined ? await observationsInTriage(written.answers) : (opened.other?.observations ?? ofHome),
    roleName,
    url: url(),
    now: at,
    ...(opened === undefined || article === undefined
      ? {}
      : { open: { article, machine: opened.machine }, house: sayHouse((await inTime(askHouse(article.id), packsAnswerWithin)) ?? []) }),
  };
  const { ticket, articleId = '' } = written;
  const where = name === 'hand-over' ? 'give it to whoever takes over' : 'paste it into the ticket';
  const keeps =
    kept !== undefined ? '' : isLook ? ' This is only a look, and not kept.' : ' Copying also keeps it on this device as a case.';
  const held = article === undefined ? 'triage' : `${article.title} (${article.number})`;
  return {
    title: name === 'hand-over' ? 'Hand over' : `Copy for ticket${ticket === '' ? '' : ` ${ticket}`}`,
    lead: `Nothing is sent from here. Copy the text and ${where}.${keeps} ${describeReach(held, parts.others ?? [])}`,
    ...(await describeTyped(articleId)),
    next: whoIsNext(viewCase({ ...parts, case: written })),
    label: 'Ticket text',
    copied: name === 'hand-over' ? 'Copied. Give it to whoever takes over.' : 'Copied. Paste it into the ticket.',
    write: (hiding) => writeTicketText({ ...parts, case: withChoice(hiding) }, { hide: hiding !== undefined }),
  };
}

async function observationsInTriage(answers: Case['answers']) {
  const { loadObservationsInTriage } = await import('../../services/triage/observations-in-triage.ts');
  return loadObservationsInTriage(answers);
}

// A ticket text holds one article of its case.
function describeReach(held: string, others: readonly string[]): string {
  return others.length === 0
    ? 'Pasting it back into Unstuck brings this case back, on any machine.'
    : `This text holds ${held}, and only that comes back when it is pasted into Unstuck. Copy the other articles of this case from their own pages: ${others.join(', ')}.`;
}

// Only what is confirmed is the case's.
async function describeTyped(articleId: string): Promise<{ missing?: string }> {
  const owner = ownerOf(readMarks(), readTabCase());
  await adoptTypedSteps(owner);
  const texts = listTypedSteps(owner, `${articleId}/`);
  return texts.length === 0 ? {} : { missing: `Typed in a step and not confirmed, so not in this text: “${texts.join('”, “')}”.` };
}

// A case keeps its answers in the order given; people read them in the order asked.
function inTrailOrder(kept: Case, { machine, other }: OpenArticle): Case {
  const observations = other?.observations ?? ofHome;
  return { ...kept, answers: [...linkTo(machine, new Map(kept.answers), kept.from, observations).answers] };
}

async function nameOthers(
  articleId: string | undefined,
): Promise<Pick<TicketTextParts, 'others' | 'beside' | 'reached' | 'standingElsewhere'>> {
  const record = (await loadCaseDesk()).desk.tabRecord();
  if (record === undefined) {
    return {};
  }
  const beside = articlesBeside(record);
  const others = [...articlesOf(record), ...beside.filter((id) => isWorkedIn(record, id))].filter((id) => id !== articleId);
  const names = await nameArticles([...others, ...beside]);
  return {
    others: others.map((id) => names.get(id) ?? spellName(id)),
    beside: names,
    reached: nodesReached(record, articleId ?? ''),
    standingElsewhere: await findStanding(
      record,
      articlesOf(record).filter((id) => id !== articleId),
    ),
  };
}
