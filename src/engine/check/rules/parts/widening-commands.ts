import type { ArticleNode } from '../../../../model/article/article-node.ts';
import { checklistOf } from '../../../article/checklist-of.ts';
import type { NodeRule } from '../../rule.ts';
import type { WideningCommand } from '../../surroundings.ts';

type CommandProblem = { readonly kind: 'widening-command'; readonly nodeId: string; readonly at: string; readonly words: string };

/** A command that always opens something up stands where that is said. */
export const saidCommands: NodeRule<CommandProblem> = {
  scope: 'node',
  looksAround: true,
  check: (node, nodeId, _, { wideningCommands }) => findWideningCommands(nodeId, node, wideningCommands),
  advice: {
    'widening-command': ({ at, words }) =>
      `${at} opens something up (${words}), and it is not said there. Write widens with its provenBy, or, where it is only to look, isSafe: false and putBack.`,
  },
};

/** Steps and how-tos with a command that opens something up and do not say so. */
export function findWideningCommands(nodeId: string, node: ArticleNode, commands: readonly WideningCommand[]): CommandProblem[] {
  return silentCommandsOf(node).flatMap(({ at, text }) => {
    const found = findWidening(text, commands);
    return found === undefined ? [] : [{ kind: 'widening-command', nodeId, at, words: found.words.join(' ') }];
  });
}

/** The widening that a command is, if it is one. */
export function findWidening(command: string, commands: readonly WideningCommand[]): WideningCommand | undefined {
  return commands.find(
    ({ words, unless = [] }) => words.every((word) => holdsWord(command, word)) && !unless.some((word) => holdsWord(command, word)),
  );
}

/** The commands of a node that stand where nothing says that something is opened up. */
function silentCommandsOf(node: ArticleNode): { at: string; text: string }[] {
  if (node.kind === 'question') {
    const { steps, isSafe } = node.howToFind;
    return isSafe ? steps.flatMap(({ commands = [] }, index) => placed(`how to find out ${index + 1}, command`, commands)) : [];
  }
  return checklistOf(node).flatMap(({ widens, commands = [], under = [] }, index) =>
    widens === undefined || widens === false
      ? [
          ...placed(`step ${index + 1}, command`, commands),
          ...under.flatMap((line, at) => placed(`step ${index + 1}, line ${at + 1}, command`, line.commands ?? [])),
        ]
      : [],
  );
}

function placed(at: string, commands: readonly string[]): { at: string; text: string }[] {
  return commands.map((text) => ({ at, text }));
}

/** Whether a command holds a word, without regard to small and capital letters. An option counts with what is written behind a colon. */
export function holdsWord(command: string, word: string): boolean {
  const pattern = patterns.get(word) ?? patternOf(word);
  patterns.set(word, pattern);
  return pattern.test(command);
}

// There are few words, and they are looked for in every command.
const patterns = new Map<string, RegExp>();

function patternOf(word: string): RegExp {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w/-])${literal}(?![\\w-])`, 'i');
}
