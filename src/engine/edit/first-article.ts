import type { ArticleFile } from '../../model/article/article-file.ts';

/** The names of a new article: its id, the number of its document, what its facts' numbers begin with, and today. */
export type ArticleNames = { readonly id: string; readonly number: string; readonly prefix: string; readonly date: string };

/** A small article that is valid as it stands: a question, a cause, an escalation. Each text says what belongs there. */
export function writeFirstArticle({ id, number, prefix, date }: ArticleNames, owner: string): ArticleFile {
  const fact = (at: number) => [`${prefix}0${at}`] as const;
  return {
    id,
    number,
    title: `What goes wrong, in a few words (${number})`,
    versions: { text: 'The versions that it applies to', sources: fact(2) },
    seen: [{ text: 'What the person sees.', sources: fact(3) }],
    signs: [],
    document: { title: 'Title of the document', file: 'file-of-the-document.txt', dates: [], sources: fact(1) },
    support: { text: 'Whether the product is still supported.', sources: fact(2) },
    edition: { number: 1, date, change: 'First edition.' },
    reviewedOn: date,
    owner,
    background: [],
    blanks: {},
    start: 'first-check',
    nodes: {
      'first-check': {
        kind: 'question',
        prompt: 'What one thing does the person look at first?',
        why: { text: 'What the answer decides, in one sentence.', sources: fact(4) },
        howToFind: { steps: [{ text: 'Where to look.', sources: fact(4) }], minutes: 5, role: owner, isSafe: true },
        answers: {
          yes: { label: 'Yes', goto: 'first-cause' },
          no: { label: 'No', goto: 'hand-over' },
          unknown: { label: "I can't tell", goto: 'hand-over' },
        },
        sources: fact(4),
      },
      'first-cause': {
        kind: 'cause',
        title: 'What is wrong, in a few words',
        why: [{ text: 'Why the answers point to this.', sources: fact(4) }],
        resolution: [
          {
            id: 'repair',
            text: 'The first thing to do.',
            sources: fact(5),
            role: owner,
            undo: { text: 'How to take it back.', sources: fact(5) },
            widens: false,
          },
        ],
        cautions: [],
        expected: { text: 'What one sees when it worked.', sources: fact(5) },
        notFixed: 'hand-over',
        sources: fact(4),
      },
      'hand-over': {
        kind: 'escalation',
        title: 'Hand over to who looks after it',
        why: { text: 'Why this article ends here.', sources: fact(4) },
        role: owner,
        handOver: [{ text: 'What they need to know.', sources: fact(4) }],
        sources: fact(4),
      },
    },
    facts: {
      [`${prefix}01`]: { says: `${number}: title and file of the document`, kinds: ['seed'] },
      [`${prefix}02`]: { says: 'The versions it covers, and whether they are supported', kinds: ['seed'] },
      [`${prefix}03`]: { says: 'What is seen', kinds: ['seed'] },
      [`${prefix}04`]: { says: 'What to look at, and what it decides', kinds: ['seed'] },
      [`${prefix}05`]: { says: 'The repair, and what one sees when it worked', kinds: ['seed'] },
    },
  };
}
