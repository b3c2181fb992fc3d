/** The names of a new article in ids, words and code. */
export type ArticleNames = {
  readonly id: string;
  /** The number under which its document was published. */
  readonly number: string;
  /** What its facts' numbers begin with: `F123456-`. */
  readonly prefix: string;
  /** What its code is called: `kb123456DiskFull`. */
  readonly code: string;
  /** Today, for the edition and the review. */
  readonly date: string;
};

/** A small article that is valid as it stands: a question, a cause, an escalation. Each text says what belongs there. */
export function indexTemplate({ prefix, code, date }: ArticleNames): string {
  return `import { defineArticle } from '../../engine/define-article.ts';
import { ${code}Summary } from './summary.ts';

export const ${code} = defineArticle({
  ...${code}Summary,
  document: { title: 'Title of the document', file: 'file-of-the-document.txt', dates: [], sources: ['${prefix}01'] },
  support: { text: 'Whether the product is still supported.', sources: ['${prefix}02'] },
  edition: { number: 1, date: '${date}', change: 'First edition.' },
  reviewedOn: '${date}',
  owner: 'exchange-admin',
  background: [],
  blanks: {},
  start: 'first-check',
  nodes: {
    'first-check': {
      kind: 'question',
      prompt: 'What one thing does the person look at first?',
      why: { text: 'What the answer decides, in one sentence.', sources: ['${prefix}04'] },
      howToFind: {
        steps: [{ text: 'Where to look.', sources: ['${prefix}04'] }],
        minutes: 5,
        role: 'helpdesk',
        isSafe: true,
      },
      answers: {
        yes: { label: 'Yes', goto: 'first-cause' },
        no: { label: 'No', goto: 'hand-over' },
        unknown: { label: "I can't tell", goto: 'hand-over' },
      },
      sources: ['${prefix}04'],
    },
    'first-cause': {
      kind: 'cause',
      title: 'What is wrong, in a few words',
      why: [{ text: 'Why the answers point to this.', sources: ['${prefix}04'] }],
      resolution: [
        {
          id: 'repair',
          text: 'The first thing to do.',
          role: 'exchange-admin',
          undo: { text: 'How to take it back.', sources: ['${prefix}05'] },
          widens: false,
          sources: ['${prefix}05'],
        },
      ],
      cautions: [],
      expected: { text: 'What one sees when it worked.', sources: ['${prefix}05'] },
      notFixed: 'hand-over',
      sources: ['${prefix}04'],
    },
    'hand-over': {
      kind: 'escalation',
      title: 'Hand over to an Exchange admin',
      why: { text: 'Why this article ends here.', sources: ['${prefix}04'] },
      role: 'exchange-admin',
      handOver: [{ text: 'What the admin needs to know.', sources: ['${prefix}04'] }],
      sources: ['${prefix}04'],
    },
  },
});
`;
}

export function summaryTemplate({ id, number, prefix, code }: ArticleNames): string {
  return `import type { ArticleSummary } from '../../engine/article.ts';

export const ${code}Summary = {
  id: '${id}',
  number: '${number}',
  title: 'What goes wrong, in a few words (${number})',
  versions: { text: 'The versions that it applies to', sources: ['${prefix}02'] },
  seen: [{ text: 'What the person sees.', sources: ['${prefix}03'] }],
  causes: 1,
} as const satisfies ArticleSummary;
`;
}

export function signsTemplate({ code }: ArticleNames): string {
  return `import type { Sign } from '../../engine/triage.ts';

// Empty, triage keeps this article to the end: say which versions it is not for, at least.
export const ${code}Signs: readonly Sign[] = [];
`;
}

export function walksTemplate({ code }: ArticleNames): string {
  return `import { expect, it } from 'vitest';
import { compileArticle } from '../../engine/compile-article.ts';
import { replay } from '../../engine/replay.ts';
import { ${code} } from './index.ts';

const machine = compileArticle(${code});

/** Where answers lead. */
function walk(answers: Record<string, string>): string {
  return replay(machine, new Map(Object.entries(answers))).nodeId;
}

it('names the cause when the first check speaks for it', () => {
  expect(walk({ 'first-check': 'yes' })).toBe('first-cause');
});

it('names no cause when the first check does not, or nobody can tell', () => {
  expect(walk({ 'first-check': 'no' })).toBe('hand-over');
  expect(walk({ 'first-check': 'unknown' })).toBe('hand-over');
});

it('hands over when the repair did not help', () => {
  expect(walk({ 'first-check': 'yes', 'first-cause': 'not-fixed' })).toBe('hand-over');
});
`;
}

export function factsTemplate({ number, prefix, code }: ArticleNames): string {
  return `import type { Facts } from './fact.ts';

export const ${code}Facts = {
  '${prefix}01': { says: '${number}: title and file of the document', kinds: ['seed'] },
  '${prefix}02': { says: 'The versions it covers, and whether they are supported', kinds: ['seed'] },
  '${prefix}03': { says: 'What is seen', kinds: ['seed'] },
  '${prefix}04': { says: 'What to look at, and what it decides', kinds: ['seed'] },
  '${prefix}05': { says: 'The repair, and what one sees when it worked', kinds: ['seed'] },
} satisfies Facts;
`;
}
