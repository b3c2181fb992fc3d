import type { PackMark } from '../../../model/article/article.ts';
import type { Question } from '../../../model/article/question.ts';
import { wordsOfMinutes } from '../../article/not-stated.ts';
import { whichHolds } from '../../contradiction/contradiction-warning.ts';
import { describeContradiction } from '../../contradiction/describe-contradiction.ts';
import { wordsOfOutcome } from '../../walk/outcome-words.ts';
import { wordsOfHandOver } from '../../walk/removed-causes.ts';
import { fillBlanks } from '../../words/blanks.ts';
import { describeCommands } from '../../words/describe-pack.ts';
import { writeWords } from '../hide/free-text.ts';
import type { CaseView } from './view-case.ts';
import { writePicture } from './write-beside.ts';
import { writeStatement } from './write-statement.ts';

/**
 * The open question with all that is needed to answer it, the two answers that cannot both be true, or why the walk ends
 * here. What has a checklist is written with its steps.
 */
export function writePlace({ place, contradiction, roleName, case: kept }: CaseView): string[][] {
  if (contradiction !== undefined) {
    return [[`CONTRADICTION  ${writeWords(whichHolds)}`, ` ${writeWords(describeContradiction(contradiction))}`]];
  }
  if (place === undefined) {
    return [];
  }
  const { node, article } = place;
  const typed = new Map(Object.entries(kept.blanks));
  const fill = (text: string) =>
    fillBlanks(text, article.blanks, typed)
      .map(({ text: part }) => part)
      .join('');
  switch (node.kind) {
    case 'question':
      if (place.isFixed) {
        return [
          [`${place.workarounds.length > 0 ? 'WORKED AROUND' : 'FIXED'}  ${writeWords(node.prompt)} ${writeWords(place.answered ?? '')}`],
        ];
      }
      return [
        [
          `OPEN QUESTION  ${writeWords(node.prompt)}`,
          ` ${writeStatement(node.why)}`,
          ...writeHowToFind(node, roleName, article.pack, fill),
          ...writePossibleAnswers(node),
        ],
      ];
    case 'cause':
    case 'procedure':
      return [];
    case 'page':
      return [[`TO READ  ${writeWords(node.title)}`, ' The text stands at the link below.']];
    case 'escalation':
      return [
        [
          `${article.kind === 'procedure' ? 'NOT DONE' : wordsOfHandOver(place.causes).toUpperCase()}  ${writeWords(node.title)}`,
          ` ${writeStatement(node.why)}`,
          ' Hand over:',
          ...node.handOver.map((statement) => ` - ${writeStatement(statement)}`),
        ],
      ];
    case 'referral':
      return [
        [
          `${wordsOfOutcome(node, article.kind).toUpperCase()}  ${writeWords(node.title)}`,
          ` ${writeStatement(node.why)}`,
          ...node.pointers.map((statement) => ` - ${writeStatement(statement)}`),
        ],
      ];
  }
}

function writeHowToFind(
  { howToFind }: Question,
  roleName: CaseView['roleName'],
  pack: PackMark | undefined,
  fill: (text: string) => string,
): string[] {
  const { steps, minutes, role, rights, wait, isSafe, putBack } = howToFind;
  return [
    ` How to find out (${wordsOfMinutes('about', minutes)}, ${writeWords(roleName(role))}, ${isSafe ? 'only looks' : 'changes something'}):`,
    ...(rights === undefined ? [] : [`  Rights: ${writeStatement(rights)}`]),
    ...steps.flatMap((step, index) => [
      `  ${index + 1}. ${writeStatement(step)}`,
      ...(step.where === undefined ? [] : [`     Where: ${writeWords(fill(step.where))}`]),
      ...(pack === undefined || step.commands === undefined ? [] : [`     ${writeWords(describeCommands(pack, step.commands.length))}`]),
      ...(step.commands ?? []).map((command) => `     ${writeWords(fill(command))}`),
      ...writePicture(step, '     '),
    ]),
    ...(wait === undefined ? [] : [`  ${wordsOfMinutes('Wait', wait.minutes)}: ${writeStatement(wait)}`]),
    ...(putBack === undefined ? [] : [`  Put back afterwards: ${writeStatement(putBack)}`]),
  ];
}

function writePossibleAnswers({ answers }: Question): string[] {
  return [
    ' Possible answers:',
    ...Object.values(answers).map(({ label, detail }) => `  - ${writeWords(`${label}${detail === undefined ? '' : ` (${detail})`}`)}`),
  ];
}
