import { capital, pick, sentence } from '../synthetic-catalogue.mjs';
import type { Shape } from './shapes.ts';

/** What an article says of itself: so many sentences, so many steps, and the fact that each section rests on. */
export type Told = { readonly sentences: number; readonly steps: number; readonly random: () => number };

type Nodes = Record<string, unknown>;

const wordsInSentence = 14;

/** A statement with the fact of its section: 1 products, 2 symptoms, 3 cause, 4 remedy, 5 more. */
export function say(random: () => number, section: 1 | 2 | 3 | 4 | 5, words = wordsInSentence) {
  return { text: `${capital(sentence(Math.max(3, Math.round(words * (0.6 + random() * 0.8))), random))}.`, sources: [`F${section}`] };
}

const some = (count: number, make: (at: number) => unknown) => Array.from({ length: Math.max(1, count) }, (_, at) => make(at));

/** The tree that the shape gives, with its first node and what the program must know for it. */
export function writeNodes(
  shape: Shape,
  told: Told,
): { readonly kind?: string; readonly needs: readonly string[]; readonly start: string; readonly nodes: Nodes } {
  const { sentences, steps, random } = told;
  const title = () => `The ${sentence(7, random)}`;
  const handOver = {
    kind: 'escalation',
    title: 'The article knows no more: hand over',
    why: say(random, 5),
    handOver: [say(random, 5)],
    sources: ['F5'],
  };
  const cause = (notFixed: string, inSteps: number, inSentences: number, more: object = {}) => ({
    kind: 'cause',
    title: title(),
    why: some(inSentences / 3, () => say(random, 3)),
    resolution: some(inSteps, (at) => ({ id: `step-${at + 1}`, ...say(random, 4), widens: false })),
    cautions: random() < 0.18 ? [say(random, 4)] : [],
    ...(random() < 0.09 ? { expected: say(random, 4) } : {}),
    notFixed,
    sources: ['F3'],
    ...more,
  });
  switch (shape) {
    case 'fixed-in-pack': {
      const service = 1 + Math.floor(random() * 5);
      const question = {
        kind: 'question',
        prompt: 'Which service pack is installed?',
        why: { text: `The fault is gone in service pack ${service}.`, sources: ['F4'] },
        howToFind: { steps: [{ text: 'Read it in the properties of the server.', sources: ['F4'] }], isSafe: true },
        answers: {
          below: { label: `Older than service pack ${service}`, goto: 'known-fault' },
          'at-or-above': { label: `Service pack ${service} or later`, goto: 'not-this' },
          unknown: { label: "I can't tell", goto: 'hand-over' },
        },
        sources: ['F4'],
      };
      const notThis = {
        kind: 'referral',
        title: 'This fault is gone there',
        why: say(random, 4),
        pointers: some(1, () => say(random, 5)),
        sources: ['F4'],
      };
      return {
        needs: [],
        start: 'service-pack',
        nodes: { 'service-pack': question, 'known-fault': cause('hand-over', 1, sentences), 'not-this': notThis, 'hand-over': handOver },
      };
    }
    case 'information':
    case 'questions': {
      const blocks = some(sentences, (at) =>
        at % 6 === 0 ? { kind: 'heading', text: capital(sentence(4, random)) } : { kind: 'paragraph', ...say(random, 5) },
      );
      return { kind: 'page', needs: ['page'], start: 'text', nodes: { text: { kind: 'page', title: title(), blocks, sources: ['F5'] } } };
    }
    case 'how-to': {
      const procedure = {
        kind: 'procedure',
        title: title(),
        why: [say(random, 5)],
        steps: some(steps, (at) => ({ id: `step-${at + 1}`, ...say(random, 4, (sentences * wordsInSentence) / steps), widens: false })),
        cautions: [],
        notDone: 'hand-over',
        sources: ['F4'],
      };
      return { kind: 'procedure', needs: ['procedure'], start: 'do-it', nodes: { 'do-it': procedure, 'hand-over': handOver } };
    }
    case 'known-no-remedy':
      return { needs: [], start: 'hand-over', nodes: { 'hand-over': { ...handOver, handOver: some(sentences, () => say(random, 3)) } } };
    case 'by-design': {
      const referral = {
        kind: 'referral',
        outcome: 'by-design',
        title: title(),
        why: say(random, 3),
        pointers: some(sentences, () => say(random, 5)),
        sources: ['F3'],
      };
      return { needs: ['outcome'], start: 'as-intended', nodes: { 'as-intended': referral } };
    }
    case 'several-ways': {
      const nodes = {
        'first-way': cause('second-way', steps / 2, sentences),
        'second-way': cause('hand-over', steps / 2, 3, { wayOf: 'first-way' }),
      };
      return { needs: ['wayOf'], start: 'first-way', nodes: { ...nodes, 'hand-over': handOver } };
    }
    case 'several-causes': {
      const count = 2 + Math.floor(random() * 3);
      const causes = Array.from({ length: count }, (_, at) => [
        `cause-${at + 1}`,
        cause(at + 1 === count ? 'hand-over' : `cause-${at + 2}`, steps / count, sentences / count),
      ]);
      return { needs: [], start: 'cause-1', nodes: { ...Object.fromEntries(causes), 'hand-over': handOver } };
    }
    case 'checklist':
    case 'remedy-elsewhere':
      return { needs: [], start: 'cause', nodes: { cause: cause('hand-over', steps, sentences - steps), 'hand-over': handOver } };
    case 'one-cause-in-prose':
    case 'no-remedy-section':
      return {
        needs: [],
        start: 'cause',
        nodes: { cause: cause('hand-over', pick([1, 1, 2, 3], random), sentences), 'hand-over': handOver },
      };
  }
}
