import type { ArticleNode } from '../model/article-node.ts';
import type { ArticleProblem } from './article-problem.ts';

/**
 * A command that always opens something up: it holds each of the words, and none of those that turn it round. A word is
 * one without regard to small and capital letters, and an option counts with what is written behind a colon.
 */
export type WideningCommand = { readonly words: readonly [string, ...string[]]; readonly unless?: readonly string[] };

/** Steps and how-tos with a command that opens something up and do not say so. */
export function findWideningCommands(nodeId: string, node: ArticleNode, commands: readonly WideningCommand[]): ArticleProblem[] {
  return silentCommandsOf(node).flatMap(({ at, text }) => {
    const found = commands.find(
      ({ words, unless = [] }) => words.every((word) => holds(text, word)) && !unless.some((word) => holds(text, word)),
    );
    return found === undefined ? [] : [{ kind: 'widening-command', nodeId, at, words: found.words.join(' ') }];
  });
}

/** The commands of a node that stand where nothing says that something is opened up. */
function silentCommandsOf(node: ArticleNode): { at: string; text: string }[] {
  if (node.kind === 'question') {
    const { steps, isSafe } = node.howToFind;
    return isSafe ? steps.flatMap(({ commands = [] }, index) => placed(`how to find out ${index + 1}, command`, commands)) : [];
  }
  return node.kind === 'cause'
    ? node.resolution.flatMap(({ widens, commands = [] }, index) =>
        widens === undefined || widens === false ? placed(`step ${index + 1}, command`, commands) : [],
      )
    : [];
}

function placed(at: string, commands: readonly string[]): { at: string; text: string }[] {
  return commands.map((text) => ({ at, text }));
}

function holds(command: string, word: string): boolean {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w/-])${literal}(?![\\w-])`, 'i').test(command);
}
