import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../graph/sample-article.ts';
import { joinNode, type NodeDetails } from './article-core.ts';
import { joinArticle } from './join-article.ts';
import { cutDetails, splitArticle } from './split-article.ts';

const { core, details, about } = splitArticle(sampleArticle);

describe('an article taken apart', () => {
  it('is the same again when it is joined, its nodes in the same order', () => {
    const joined = joinArticle({ core, details, about });
    expect(joined).toEqual(sampleArticle);
    expect(Object.keys(joined.nodes)).toEqual(Object.keys(sampleArticle.nodes));
  });

  it('keeps the answers and the ways in the core, and how to find out in the details', () => {
    const { why, howToFind, sources, ...rest } = sampleArticle.nodes.sole as Extract<
      (typeof sampleArticle.nodes)[string],
      { kind: 'question' }
    >;
    expect(core.nodes.sole).toEqual(rest);
    expect(details.sole).toEqual({ kind: 'question', why, howToFind, sources, blanks: {} });
    expect(core.nodes.hole).toEqual({ kind: 'cause', title: 'There is a hole in the sole', notFixed: 'laces' });
    expect(core.nodes.cobbler).toEqual({ kind: 'escalation', title: 'Ask the cobbler' });
  });

  it('keeps of the source document only its dates in the core', () => {
    const { dates, ...document } = sampleArticle.document;
    expect(core.document).toEqual({ dates });
    expect(about.document).toEqual(document);
  });

  it('gives each node the blanks of its own commands', () => {
    expect(details.hole?.blanks).toEqual({ SHOE: { label: 'Shoe', example: 'left' } });
    expect(details['open-laces']?.blanks).toEqual({});
  });

  it('says which details are missing', () => {
    const { hole: _, ...others } = details;
    expect(() => joinArticle({ core, details: others, about })).toThrow('wet-feet › hole: its details are missing.');
  });

  it('is not joined with the details of another kind of node', () => {
    expect(() => joinNode(core.nodes.sole as never, details.hole as NodeDetails)).toThrow('A cause is no question.');
  });
});

describe('pieces of details', () => {
  const sizeOf = (piece: object) => Object.entries(piece).reduce((characters, entry) => characters + JSON.stringify(entry).length, 0);

  it('hold every node once and in order, however large they may be', () => {
    for (const charactersAtMost of [1, 300, 600, 1_000_000]) {
      const pieces = cutDetails(details, charactersAtMost);
      expect(pieces.flatMap((piece) => Object.entries(piece))).toEqual(Object.entries(details));
    }
  });

  it('are no larger than permitted, but for a single node that is', () => {
    const pieces = cutDetails(details, 300);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.filter((piece) => sizeOf(piece) > 300 && Object.keys(piece).length > 1)).toEqual([]);
  });

  it('may be longer where they hold checklists alone', () => {
    const checklists = Object.fromEntries(Object.entries(details).filter(([, { kind }]) => kind === 'cause'));
    const others = Object.fromEntries(Object.entries(details).filter(([, { kind }]) => kind !== 'cause'));
    const short = cutDetails({ ...others, ...checklists }, 300);
    const long = cutDetails({ ...others, ...checklists }, 300, 1_000_000);
    expect(long.at(-1)).toEqual(checklists);
    expect(long.slice(0, -1)).toEqual(short.slice(0, long.length - 1));
    expect(long.slice(0, -1).filter((piece) => sizeOf(piece) > 300 && Object.keys(piece).length > 1)).toEqual([]);
  });

  it('are one where all fits, and one where there is nothing', () => {
    expect(cutDetails(details, 1_000_000)).toEqual([details]);
    expect(cutDetails({}, 10)).toEqual([{}]);
  });
});
