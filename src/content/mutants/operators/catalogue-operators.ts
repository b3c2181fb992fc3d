import { blanks, literalWords } from 'virtual:pack/blanks';
import { takeAlong as takenAlong } from 'virtual:pack/take-along';
import type { Article } from '../../../model/article/article.ts';
import type { Question } from '../../../model/article/question.ts';
import { changeAt, nodeIdOf, nodesOf, type Operator, placesIn, withNode } from '../operator.ts';

type Path = readonly string[];

const takeAlong: Readonly<Record<string, { readonly text: string } | undefined>> = takenAlong;

const isCommand = (value: unknown, path: Path) => typeof value === 'string' && (path.at(-1) === 'where' || path.at(-2) === 'commands');

const asking = (article: Article) =>
  nodesOf(article, 'question').flatMap(([nodeId, node]) => (node.asks === undefined ? [] : [{ nodeId, node, asks: node.asks }]));

/** What an article names of the catalogue, misspelt or said otherwise. */
export const catalogueOperators: readonly Operator[] = [
  {
    name: 'ask an observation with other words',
    *makes(article) {
      for (const { nodeId, node, asks } of asking(article)) {
        const expected = { kind: 'observation-redefined', nodeId, observation: asks, at: 'words' } as const;
        yield { article: withNode(article, nodeId, { ...node, prompt: `So: ${node.prompt}` }), expected };
      }
    },
  },
  {
    name: 'give an observation other answers',
    *makes(article) {
      for (const { nodeId, node, asks } of asking(article)) {
        const expected = { kind: 'observation-redefined', nodeId, observation: asks, at: 'answers' } as const;
        for (const answers of otherAnswers(node)) {
          yield { article: withNode(article, nodeId, { ...node, answers }), expected };
        }
      }
    },
  },
  {
    name: 'ask an observation that is not there',
    *makes(article) {
      for (const { nodeId, asks } of asking(article)) {
        const changed = changeAt(article, ['nodes', nodeId, 'asks'], () => `${asks}s`);
        yield { article: changed, expected: { kind: 'unknown-observation', nodeId, observation: `${asks}s` } };
      }
    },
  },
  {
    // A blank misspelt in small letters is a word like any other and cannot be told from one; it is not made.
    name: 'misspell a blank in a command',
    *makes(article) {
      for (const path of placesIn(article.nodes, isCommand)) {
        const command = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], article.nodes) as string;
        for (const misspelt of misspellings(command, Object.keys(article.blanks))) {
          const changed = changeAt(article, ['nodes', ...path], () => misspelt);
          yield { article: changed, expected: { kind: 'undeclared-blank', nodeId: path[0] ?? '' } };
        }
      }
    },
  },
  {
    name: 'write a blank in angle brackets',
    *makes(article) {
      for (const path of placesIn(article.nodes, isCommand)) {
        const changed = changeAt(article, ['nodes', ...path], (command: string) => `${command} <server>`);
        yield { article: changed, expected: { kind: 'undeclared-blank', nodeId: path[0] ?? '' } };
      }
    },
  },
  {
    name: 'do not declare a blank',
    *makes(article) {
      for (const blank of Object.keys(article.blanks)) {
        const holds = (value: unknown, path: Path) => isCommand(value, path) && standsAlone(blank).test(String(value));
        const holders = new Set([...placesIn(article.nodes, holds)].map((path) => nodeIdOf(['nodes', ...path])));
        for (const nodeId of holders) {
          yield { article: changeAt(article, ['blanks', blank], () => undefined), expected: { kind: 'undeclared-blank', nodeId } };
        }
      }
    },
  },
  {
    name: 'declare a blank that stands nowhere',
    *makes(article) {
      for (const [blank, words] of Object.entries(blanks).filter(([name]) => !Object.hasOwn(article.blanks, name))) {
        const declared = { ...article, blanks: { ...article.blanks, [blank]: words } };
        yield { article: declared, expected: { kind: 'unused-blank', nodeId: 'about', blank } };
      }
    },
  },
  {
    name: 'refer to an article and not say what to take along',
    *makes(article) {
      for (const [nodeId, node] of nodesOf(article, 'referral')) {
        const wanted = takeAlong[node.article ?? ''];
        if (node.article !== undefined && wanted !== undefined) {
          const pointers = node.pointers.filter(({ text }) => text !== wanted.text);
          yield {
            article: withNode(article, nodeId, { ...node, pointers }),
            expected: { kind: 'no-take-along', nodeId, article: node.article },
          };
        }
      }
    },
  },
  {
    name: 'refer to a missing article',
    *makes(article) {
      for (const [nodeId, node] of nodesOf(article, 'referral')) {
        const missing = `${node.article ?? 'another'}-old`;
        yield {
          article: withNode(article, nodeId, { ...node, article: missing }),
          expected: { kind: 'missing-article', nodeId, article: missing },
        };
      }
    },
  },
];

function* otherAnswers({ answers }: Question): Generator<Question['answers']> {
  for (const [answerId, answer] of Object.entries(answers)) {
    yield { ...answers, [answerId]: { ...answer, label: `So: ${answer.label}` } };
    yield { ...answers, [answerId]: { ...answer, detail: `${answer.detail ?? ''} So.` } };
    const { [answerId]: _, ...others } = answers;
    yield others;
  }
  yield { ...answers, another: { label: 'Another', goto: answers.unknown?.goto ?? '' } };
}

// SERVER is none in DNSSERVER.
function standsAlone(blank: string): RegExp {
  return new RegExp(`(?<![\\w-])${blank.replaceAll('\\', '\\\\')}(?![\\w-])`);
}

function misspellings(command: string, names: readonly string[]): string[] {
  return names
    .filter((name) => command.includes(name))
    .flatMap((name) => {
      const dropped = [...name].map((_, index) => name.slice(0, index) + name.slice(index + 1));
      const doubled = [...name].map((letter, index) => name.slice(0, index) + letter + name.slice(index));
      const isMisspelt = (word: string) => !names.includes(word) && !literalWords.includes(word);
      return [...dropped, ...doubled].filter(isMisspelt).map((word) => command.replaceAll(name, word));
    });
}
