import { checklistOf } from '../../article/checklist-of.ts';
import { joinScope } from '../../article/scope-of.ts';
import { titleOf } from '../../article/title.ts';
import { readNoteBeside } from '../../case/notes-elsewhere.ts';
import { ownValue } from '../../data/own-value.ts';
import { askableIn } from '../../walk/asked.ts';
import { wordsOfAnswer } from '../../walk/words.ts';
import { keptNameOf } from '../../words/blanks.ts';
import { writeFreeText, writeWords } from '../hide/free-text.ts';
import { writeMoment } from '../moments.ts';
import { spellName, writeName } from '../tokens.ts';
import type { CaseView } from './view-case.ts';
import { writeSentence } from './write-answers.ts';

/** What is kept beside the answers: first looks, notes, blanks and evidence. */
export function writeRecords(view: CaseView): string[][] {
  const { case: kept, place, others = [] } = view;
  const waits = Object.entries(kept.waits).map(
    ([asked, { at, until }]) =>
      ` [waiting ${writeMoment(at)}, until ${writeMoment(until)}] ${wordsOfPlace(view, asked)} [wait: ${writeName(asked)}]`,
  );
  const notes = Object.entries(kept.notes).flatMap(([name, note]) => [
    ` ${wordsOfPlace(view, name)}`,
    `   ${writeFreeText(note)} [note: ${writeName(name)}]`,
  ]);
  const blanks = Object.entries(kept.blanks).map(([name, value]) => {
    const blanks = place?.article.blanks ?? {};
    const own = Object.keys(blanks).find((blank) => keptNameOf(blanks, blank) === name);
    const label = ownValue(blanks, own ?? name)?.label ?? spellName(name);
    return ` ${writeWords(label)}: ${writeFreeText(value)} [blank: ${writeName(name)}]`;
  });
  const evidence = kept.evidence.flatMap(({ asked, answerId, lines }) => [
    ` ${wordsOfAnswerIn(view, asked, answerId)}, from these lines:`,
    ...lines.map((line) => `   ${writeFreeText(line)}`),
    `   [evidence: ${writeName(asked)}=${writeName(answerId)}]`,
  ]);
  const whole = kept.evidenceText?.split('\n').map((line) => ` ${writeFreeText(line)}`);
  return [
    [
      ...['OTHER ARTICLES OF THIS CASE', ...(others.length === 0 ? [] : [' Not in this text. Copy each of them from its own page.'])],
      ...others.map((title) => ` - ${writeWords(title)}`),
    ],
    ['LOOK AGAIN', ...waits],
    ['NOTES', ...notes],
    ['NAMES FILLED IN', ...blanks],
    ['EVIDENCE', ...evidence],
    ['WHOLE EVIDENCE', ...(whole === undefined ? [] : [...whole, ' [evidence-text:]'])],
  ].filter(({ length }) => length > 1);
}

/** A note can be about a question, a cause, a step of one, another place, triage or another article: each by its title. */
function wordsOfPlace({ place, observations, beside: titles }: CaseView, name: string): string {
  const beside = readNoteBeside(name);
  if (beside !== undefined) {
    return writeWords(`Noted in another article: ${titles?.get(beside.articleId) ?? spellName(beside.articleId)}`);
  }
  const article = place?.article;
  const [asked = '', stepId] = name.split('/');
  const node = ownValue(article?.nodes, article === undefined ? asked : (askableIn(article).get(asked)?.nodeId ?? asked));
  const step = checklistOf(node).find(({ id }) => id === stepId);
  if (node !== undefined) {
    return writeWords(step === undefined ? titleOf(node) : `${titleOf(node)}: ${joinScope(step)}`);
  }
  return name === 'triage'
    ? 'Which article fits?'
    : writeWords(wordsOfQuestion(wordsOfAnswer(article, observations, name, '').question, name));
}

function wordsOfAnswerIn({ place, observations }: CaseView, asked: string, answerId: string): string {
  const { question, answer } = wordsOfAnswer(place?.article, observations, asked, answerId);
  return writeWords(writeSentence(wordsOfQuestion(question, asked), answer));
}

function wordsOfQuestion(question: string, asked: string): string {
  return question === asked ? spellName(asked) : question;
}
