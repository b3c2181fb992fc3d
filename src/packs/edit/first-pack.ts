import { printPackFile } from '../../model/pack/print-pack-file.ts';
import { writeExampleArticle } from './first-article-of-pack.ts';

/**
 * The files of a small valid pack, by their paths: one article with a question, two causes, a referral and who takes over, and
 * an observation of its own. Each text is an example to write over.
 */
export function writeFirstPack(id: string, day: string): Map<string, string> {
  const article = writeExampleArticle(day);
  const pack = {
    'x-note': 'What this pack is. Write your own words; format and id stay. Raise edition.number by one each time you hand it out.',
    format: 'unstuck-pack/1',
    id,
    title: 'What our helpdesk knows',
    publisher: 'Our helpdesk',
    language: 'en',
    licence: 'For our own use',
    edition: { number: 1, date: day, change: 'First edition.' },
    owner: 'service-desk',
    articles: [article.id],
    files: ['shared.json'],
  };
  const shared = {
    'x-note': 'What several articles share: who does what, and what is asked in more than one of them.',
    roles: {
      'service-desk': { name: 'Service desk', person: 'the service desk' },
      'building-team': { name: 'Building team', person: 'the building team' },
    },
    observations: { 'screen-light': screenLight },
    blanks: {},
    literalWords: [],
    facts: { 'FDESK-01': { says: 'What can be seen of a screen', kinds: ['seed'] } },
  };
  const files = { 'pack.json': pack, 'shared.json': shared, [`articles/${article.id}.json`]: article };
  return new Map(Object.entries(files).map(([path, value]) => [path, printPackFile(path, value)]));
}

const screenLight = {
  prompt: 'What does the light of the screen show?',
  why: { text: 'It tells a screen without power from one without a signal.', sources: ['FDESK-01'] },
  howToFind: {
    steps: [{ text: 'Look at the small light below the glass.', sources: ['FDESK-01'] }],
    minutes: 1,
    role: 'service-desk',
    isSafe: true,
  },
  answers: {
    off: { label: 'Nothing, it is off' },
    orange: { label: 'Orange' },
    broken: { label: 'The glass is broken' },
    unknown: { label: "I can't tell" },
  },
  sources: ['FDESK-01'],
};
