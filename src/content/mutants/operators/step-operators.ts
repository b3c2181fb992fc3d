import type { Article } from '../../../model/article/article.ts';
import type { ChecklistStep } from '../../../model/article/checklist-step.ts';
import { wideningCommands } from '../../widening-commands.ts';
import { changeAt, type Mutant, nodesOf, type Operator } from '../operator.ts';

type Placed = { readonly nodeId: string; readonly at: string; readonly step: ChecklistStep };

/** What a step says beside its text, and cannot mean. */
export const stepOperators: readonly Operator[] = [
  spoil('let a question decide whom a step is for', ({ start }, { at }) =>
    ['only', 'each'].flatMap((field) =>
      [start, `${start}=yes`].map((words) => [{ [field]: words }, { kind: 'scope-is-condition', at, words }] as const),
    ),
  ),
  spoil('write a line under a step that rests on nothing, says nothing, or is for an answer', ({ start }, { at, step }) => [
    [{ under: [{ text: 'Look.', sources: [] }] }, { kind: 'no-source', at: `${at}, line 1` }],
    [{ under: [{ text: 'Look.', sources: ['F0-00'] }] }, { kind: 'unknown-source', at: `${at}, line 1` }],
    [{ under: [{ text: ' ', sources: step.sources }] }, { kind: 'empty-text', at: `${at}, line 1` }],
    [{ under: [{ text: 'Look.', sources: step.sources, only: start }] }, { kind: 'scope-is-condition', at: `${at}, line 1`, words: start }],
  ]),
  spoil('put a command that opens something up into a line under a step that opens nothing up', (_, { at, step }) =>
    step.widens === undefined || step.widens === false
      ? wideningCommands
          .slice(0, 2)
          .map(({ words }) => [
            { under: [{ text: 'Look.', sources: step.sources, commands: [words.join(' ')] }] },
            { kind: 'widening-command', at: `${at}, line 1, command` },
          ])
      : [],
  ),
  spoil('misspell a blank in a line under a step', (_, { at, step }) => [
    [
      { under: [{ text: 'Look.', sources: step.sources, commands: ['dir SRVERNAME'] }] },
      { kind: 'undeclared-blank', at: `${at}, line 1, command`, blank: 'SRVERNAME' },
    ],
  ]),
  spoil('link words that are not there, are not clear, or stand in another link', ({ id }, { at, step: { text } }) => {
    const [word = '', ...more] = text.split(' ');
    const to = 'https://help.example/';
    return [
      [{ links: [{ text: `${text} and more`, to }] }, { kind: 'unfound-link', at }],
      [
        { text: `${text} ${text}`, links: [{ text, to: id }] },
        { kind: 'unclear-link', at },
      ],
      ...(more.length === 0
        ? []
        : [
            [
              {
                links: [
                  { text, to },
                  { text: `${word} ${more[0]}`, to: id },
                ],
              },
              { kind: 'overlapping-link', at },
            ] as const,
          ]),
      [
        {
          links: [
            { text, to },
            { text, to },
          ],
        },
        { kind: 'doubled-link', at, words: text },
      ],
    ];
  }),
  spoil('link an article that there is not', ({ id }, { at, step: { text, sources } }) => [
    [{ links: [{ text, to: `${id}s` }] }, { kind: 'unknown-link', at, article: `${id}s` }],
    [{ under: [{ text, sources, links: [{ text, to: `${id}s` }] }] }, { kind: 'unknown-link', at: `${at}, line 1`, article: `${id}s` }],
  ]),
  spoil('write a row with a cell too many or too few, or an empty name of a column', (_, { at }) => [
    [{ table: { head: ['Floor', 'Name'], rows: [['1', 'north'], ['2']] } }, { kind: 'uneven-row', at }],
    [{ table: { head: ['Floor'], rows: [['1', 'north']] } }, { kind: 'uneven-row', at }],
    [{ table: { head: ['Floor', ' '], rows: [['1', 'north']] } }, { kind: 'empty-text', at: `${at}, head of the table` }],
  ]),
  spoil('let a step rest on a picture, or leave out what the picture shows', (_, { at, step: { text, sources } }) => [
    [
      { text: 'See the picture below.', picture: soundPicture },
      { kind: 'picture-alone', at },
    ],
    [{ picture: { ...soundPicture, alt: 'Screenshot 2' } }, { kind: 'empty-alt', at }],
    [{ picture: { ...soundPicture, alt: 'window.png' } }, { kind: 'empty-alt', at }],
    [{ picture: { ...soundPicture, alt: ' ' } }, { kind: 'empty-text', at: `${at}, picture` }],
    [{ picture: { ...soundPicture, alt: text } }, { kind: 'alt-repeats', at }],
    [{ under: [{ text: 'As shown here:', sources, picture: soundPicture }] }, { kind: 'picture-alone', at: `${at}, line 1` }],
  ]),
  spoil('send to a procedure that there is not', ({ id }, { at }) => [
    [{ procedure: `${id}s` }, { kind: 'unknown-procedure', at, procedure: `${id}s` }],
  ]),
];

const soundPicture = { file: `media/${'0'.repeat(64)}.png`, alt: 'The window with two tabs.', width: 40, height: 30 };

type Spoilt = readonly [given: object, expected: Omit<Mutant['expected'], 'nodeId'>];

/** An operator that writes something into each step, as often as there are ways to say it wrong. */
function spoil(name: string, say: (article: Article, placed: Placed) => readonly Spoilt[]): Operator {
  return {
    name,
    *makes(article) {
      for (const [nodeId, { resolution }] of nodesOf(article, 'cause')) {
        for (const [index, step] of resolution.entries()) {
          for (const [given, expected] of say(article, { nodeId, at: `step ${index + 1}`, step })) {
            const spoilt = changeAt(article, ['nodes', nodeId, 'resolution', String(index)], () => ({ ...step, ...given }));
            yield { article: spoilt, expected: { ...expected, nodeId } as Mutant['expected'] };
          }
        }
      }
    },
  };
}
