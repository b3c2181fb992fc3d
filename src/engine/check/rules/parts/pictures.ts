import { type PlacedPicture, picturesOf } from '../../../article/pictures.ts';
import type { NodeRule } from '../../rule.ts';

type PictureProblem = { readonly kind: 'picture-alone' | 'empty-alt' | 'alt-repeats'; readonly nodeId: string; readonly at: string };

/** A picture is beside a text that does without it, and says in words what it shows: paper, tickets and screen readers have no more. */
export const pictures: NodeRule<PictureProblem> = {
  scope: 'node',
  check: (node, nodeId) => picturesOf(node).flatMap((placed) => kindsOf(placed).map((kind) => ({ kind, nodeId, at: placed.at }))),
  advice: {
    'picture-alone': ({ at }) => `the text of ${at} says nothing but that there is a picture. Write what is to be done.`,
    'empty-alt': ({ at }) => `alt of the picture of ${at} does not say what it shows. Say what one has to see in it.`,
    'alt-repeats': ({ at }) => `alt of the picture of ${at} repeats the text beside it. Say what the picture shows.`,
  },
};

function kindsOf({ text, picture: { alt } }: PlacedPicture): PictureProblem['kind'][] {
  return [
    ...(saysNothing(text) ? (['picture-alone'] as const) : []),
    ...(saysNothing(alt) || isFileName(alt) ? (['empty-alt'] as const) : plain(alt) === plain(text) ? (['alt-repeats'] as const) : []),
  ];
}

// Words that point to a picture, or to something in it that is told nowhere else.
const pointing: ReadonlySet<string> = new Set(
  (
    'a above an and are as at be below can do does figure follow following follows for go here how illustrated illustration image in is it like ' +
    'look looks next of on or photo picture please pictured screen screenshot see seen show showing shown shows steps that the then these this ' +
    'those to under view what where with you'
  ).split(' '),
);

function saysNothing(text: string): boolean {
  return plain(text)
    .split(' ')
    .every((word) => pointing.has(word) || !/\p{L}/u.test(word));
}

function isFileName(text: string): boolean {
  return /^\S+\.\p{L}{2,5}$/u.test(text.trim());
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
