import type { SearchResult } from 'minisearch';
import type { KeptPlace } from './place-index.ts';

type Field = 'title' | 'answers' | 'steps' | 'text';

const words: Readonly<Record<KeptPlace['kind'], Readonly<Record<Field, string>>>> = {
  question: {
    title: 'In the question',
    answers: 'In an answer of this question',
    steps: 'In how to find out',
    text: 'In why it is asked',
  },
  cause: { title: 'In the cause', answers: '', steps: 'In a step of this cause', text: 'In the text of this cause' },
  escalation: { title: 'In the heading', answers: '', steps: 'In what to hand over', text: 'In why it is handed over' },
  referral: { title: 'In the heading', answers: '', steps: 'In where to look instead', text: 'In why it is another matter' },
};

const fields: readonly Field[] = ['title', 'answers', 'steps', 'text'];

/** In which part of a place most of the words stand, as it is shown under the result. */
export function whereMatched(kind: KeptPlace['kind'], { match }: Pick<SearchResult, 'match'>): string {
  const counts = fields.map((field) => Object.values(match).filter((matched) => matched.includes(field)).length);
  const most = Math.max(...counts);
  const best = fields[counts.indexOf(most)];
  return best === undefined || most === 0 ? words[kind].title : words[kind][best];
}
