import type { PlaceDocument } from '../search-document.ts';

const words: Readonly<Record<PlaceDocument['kind'], Readonly<Record<string, string>>>> = {
  question: { answers: 'In an answer of this question', steps: 'In how to find out', text: 'In why it is asked' },
  cause: { steps: 'In a step of this cause', text: 'In the text of this cause' },
  escalation: { steps: 'In what to hand over', text: 'In why it is handed over' },
  referral: { steps: 'In where to look instead', text: 'In why it ends here' },
  procedure: { steps: 'In a step of this procedure', text: 'In the text of this procedure' },
  page: { text: 'In the text of this page' },
};

const inTitle: Partial<Readonly<Record<PlaceDocument['kind'], string>>> = { question: 'In the question', cause: 'In the cause' };

/** In which part of a place what was looked for stands, as it is shown under the result. */
export function whereMatched(kind: PlaceDocument['kind'], field: string): string {
  return words[kind][field] ?? inTitle[kind] ?? 'In the heading';
}
