import type { Question } from '../../model/article/question.ts';
import type { ArticleCore } from '../article/article-core.ts';
import { wordsOfMinutes } from '../article/not-stated.ts';
import type { CauseStanding } from '../standings/cause-standings.ts';
import { describeCommands, describePack } from '../words/describe-pack.ts';
import type { AnswerWords } from './words.ts';

type AskTextParts = {
  article: ArticleCore;
  question: Question;
  /** Who can find it out, in words. */
  role: string;
  answered: readonly AnswerWords[];
  causes: readonly CauseStanding[];
  /** Puts what was typed for the blanks into a command or menu path. */
  fill: (text: string) => string;
  url: string;
};

/** The text that hands one question to an administrator: all that is needed to answer it, and where the answer goes. */
export function writeAskText({ article, question, role, answered, causes, fill, url }: AskTextParts): string {
  const { steps, minutes, wait, putBack } = question.howToFind;
  const possible = causes.filter(({ kind }) => kind === 'possible');
  return [
    `Please find out: ${question.prompt}`,
    `Article: ${article.number}, ${article.title}`,
    ...(article.pack === undefined ? [] : [describePack(article.pack)]),
    '',
    question.why.text,
    '',
    `How to find out (${wordsOfMinutes('about', minutes)}, ${role}):`,
    ...steps.flatMap(({ text, where, commands, mark, doubt }, index) => [
      `${index + 1}. ${text}${mark === 'hint' ? ' (our hint)' : mark === 'house' ? ' (this helpdesk’s own)' : ''}`,
      ...(where === undefined ? [] : [`   Where: ${fill(where)}`]),
      ...(article.pack === undefined || commands === undefined ? [] : [`   ${describeCommands(article.pack, commands.length)}`]),
      ...(commands ?? []).map((command) => `   ${fill(command)}`),
      ...(doubt === undefined ? [] : [`   In doubt: ${doubt}`]),
    ]),
    ...(wait === undefined ? [] : [`${wordsOfMinutes('Wait', wait.minutes)}: ${wait.text}`]),
    ...(putBack === undefined ? [] : [`Put back afterwards: ${putBack.text}`]),
    '',
    'Possible answers:',
    ...Object.values(question.answers).map(({ label, detail }) => `- ${label}${detail === undefined ? '' : ` (${detail})`}`),
    '',
    ...(answered.length === 0 ? [] : ['Answered so far:', ...answered.map(({ question: asked, answer }) => `- ${asked} ${answer}`), '']),
    'Causes still possible:',
    ...possible.map(({ title }) => `- ${title}`),
    '',
    `Answer here: ${url}`,
  ].join('\n');
}
