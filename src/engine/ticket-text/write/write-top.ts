import type { Case } from '../../../model/case/case.ts';
import { describeStatus } from '../../article/status-words.ts';
import { describePack } from '../../words/describe-pack.ts';
import { writeFreeText, writeWords } from '../hide/free-text.ts';
import { writeMoment } from '../moments.ts';
import { writeName } from '../tokens.ts';
import type { CaseView } from './view-case.ts';
import { writeStatement } from './write-statement.ts';
import { wordsOfClosing } from './write-workarounds.ts';

/** Ticket number and time, how and when it was closed, the article with its edition, date and status, what the caller said, and what the article says is seen. */
export function writeTop(view: CaseView): string[][] {
  const { case: kept, place, now } = view;
  const head = [`UNSTUCK  ${writeTicket(kept.ticket)}  ${writeMoment(now)}`, ...writeClosed(view)];
  if (place === undefined) {
    return [[...head, ...writeArticle(kept)], ...writeCallerWords(kept)];
  }
  const { kind, number, title, document, edition, seen } = place.article;
  const status = describeStatus(place.article);
  const today = kept.edition?.number === edition.number ? [] : [`Today's edition: ${edition.number} of ${edition.date}`];
  const dates = document.dates.map(({ label, date }) => `${label} ${date}`).join(', ');
  return [
    [
      ...head,
      writeWords(`${title} (${number})`),
      ...writeArticle(kept),
      ...(place.article.pack === undefined ? [] : [writeWords(describePack(place.article.pack, kept.edition?.pack))]),
      ...(status === undefined ? [] : [status]),
      ...today,
      writeWords(`Published article: ${document.title}${dates === '' ? '' : `, ${dates}`}`),
    ],
    ...writeCallerWords(kept),
    [kind === undefined ? 'WHAT THE ARTICLE IS ABOUT' : 'WHAT IT IS FOR', ...seen.map((statement) => ` - ${writeStatement(statement)}`)],
  ];
}

function writeCallerWords({ callerWords }: Case): string[][] {
  return callerWords === undefined ? [] : [["IN THE CALLER'S WORDS", ` ${writeFreeText(callerWords)} [caller-words:]`]];
}

function writeTicket(ticket: string): string {
  return ticket === '' ? '[no ticket]' : writeName(ticket) === ticket ? `[ticket: ${ticket}]` : `${writeFreeText(ticket)} [ticket:]`;
}

function writeClosed(view: CaseView): string[] {
  const { closed } = view.case;
  return closed === undefined ? [] : [`CLOSED  ${writeWords(wordsOfClosing(view))}, ${writeMoment(closed.at)}`];
}

function packIn(articleId = ''): string {
  return articleId.split('.')[0] ?? '';
}

function writeArticle({ articleId, edition }: Case): string[] {
  const marks = [
    ...(articleId === undefined ? [] : [`[article: ${writeName(articleId)}]`]),
    ...(edition === undefined ? [] : [`[edition: ${edition.number} of ${writeName(edition.date)}]`]),
    ...(edition?.pack === undefined ? [] : [`[pack: ${packIn(articleId)} edition ${edition.pack}]`]),
  ];
  return marks.length === 0 ? ['Triage: no article is chosen yet'] : [marks.join(' ')];
}
