import type { Article } from '../../../model/article/article.ts';
import type { Collect } from '../../../model/article/collect.ts';
import type { Question } from '../../../model/article/question.ts';
import { wideningCommands } from '../../widening-commands.ts';
import { type Mutant, nodesOf, type Operator, withNode } from '../operator.ts';

type Expected = Omit<Mutant['expected'], 'nodeId'> & { readonly kind: Mutant['expected']['kind'] };

const changing: readonly Pick<Collect, 'shell' | 'command'>[] = [
  { shell: 'powershell', command: 'Get-Service | Restart-Service' },
  { shell: 'powershell', command: 'Get-Process | ForEach-Object { $_.Kill() }' },
  { shell: 'powershell', command: 'Get-Process > list.txt' },
  { shell: 'cmd', command: 'netstat -an & net stop smtpsvc' },
  { shell: 'cmd', command: 'ipconfig /release' },
  { shell: 'sh', command: 'cat list | tee other' },
  ...wideningCommands.map(({ words }) => ({ shell: 'cmd', command: words.join(' ') }) as const),
];

/** What reads an answer in one go and changes something, or means what there is not; and what is put back where nobody comes. */
export const collectOperators: readonly Operator[] = [
  {
    name: 'read an answer by a command that changes something',
    *makes(article) {
      for (const [index, { nodeId, node, answerId }] of collectable(article).entries()) {
        const collect = { ...soundCollect(answerId), ...changing[index % changing.length] };
        yield { article: withNode(article, nodeId, { ...node, collect }), expected: { kind: 'changing-command', nodeId } };
      }
    },
  },
  spoil('let an output mean an answer that there is not', (answerId) => [
    [{ outputs: [{ shows: 'port is open', answer: `${answerId}s` }] }, { kind: 'unknown-collect-answer', answer: `${answerId}s` }],
    [{ empty: `${answerId}s` }, { kind: 'unknown-collect-answer', answer: `${answerId}s` }],
    [{ empty: 'unknown' }, { kind: 'collect-of-unknown' }],
  ]),
  spoil('spoil an output', (answer) => [
    [{ outputs: [{ shows: 'port {any}', answer }] }, { kind: 'collect-output', fault: 'open-end' }],
    [{ outputs: [{ shows: 'port {ports} is open', answer }] }, { kind: 'collect-output', fault: 'unknown-hole' }],
    [
      {
        outputs: [
          { shows: 'port is open', answer },
          { shows: 'port is open', answer },
        ],
      },
      { kind: 'collect-output', fault: 'repeated' },
    ],
  ]),
  {
    name: 'put something back at a node that there is not, or where nobody comes any more',
    *makes(article) {
      for (const [nodeId, node] of nodesOf(article, 'question')) {
        for (const [due, kind] of [
          ['nowhere-at-all', 'dangling-put-back'],
          [nodeId, 'unreached-put-back'],
          [article.start, 'unreached-put-back'],
        ] as const) {
          const putBack = { text: 'Put it back.', sources: node.sources, at: due };
          yield {
            article: withNode(article, nodeId, { ...node, howToFind: { ...node.howToFind, isSafe: false, putBack } }),
            expected: { kind, nodeId, due },
          };
        }
      }
    },
  },
];

function spoil(name: string, makes: (answerId: string) => readonly (readonly [Partial<Collect>, Expected])[]): Operator {
  return {
    name,
    *makes(article) {
      for (const { nodeId, node, answerId } of collectable(article)) {
        for (const [spoilt, expected] of makes(answerId)) {
          const collect = { ...soundCollect(answerId), ...spoilt };
          yield { article: withNode(article, nodeId, { ...node, collect }), expected: { nodeId, ...expected } as Mutant['expected'] };
        }
      }
    },
  };
}

function collectable(article: Article): { nodeId: string; node: Question; answerId: string }[] {
  return nodesOf(article, 'question').map(([nodeId, node]) => ({ nodeId, node, answerId: Object.keys(node.answers)[0] ?? '' }));
}

/** A way to read an answer with which nothing is wrong. */
function soundCollect(answer: string): Collect {
  return { shell: 'cmd', command: 'netstat -an | findstr ":25 "', outputs: [{ shows: 'port is open', answer }] };
}

/** The article with every question read by a command that only looks. */
export function withCollects(article: Article): Article {
  return collectable(article).reduce(
    (whole, { nodeId, node, answerId }) => withNode(whole, nodeId, { ...node, collect: soundCollect(answerId) }),
    article,
  );
}
