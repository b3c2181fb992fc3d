import { expect, it } from 'vitest';
import { countParts, shownIn, splitText } from './text-parts.ts';

const text = `UNSTUCK  [ticket: INC-1]
 <name 1> asks mail01.corp.example, mail01 too: [Password cut]
LINK   https://unstuck.example/a/b/?c=d`;

it('takes a text apart into words, marks and what must stay, and loses nothing', () => {
  const lines = splitText(text);
  expect(lines.map((parts) => parts.map((part) => part.text).join('')).join('\n')).toBe(text);
  const of = (kind: string) => lines.flat().flatMap((part) => (part.kind === kind ? [part.text] : []));
  expect(of('word')).toEqual(['asks', 'mail01.corp.example', 'mail01', 'too', 'LINK']);
  expect(of('hidden')).toEqual(['<name 1>']);
  expect(of('cut')).toEqual(['[Password cut]']);
});

it('counts a word however it is written', () => {
  expect(countParts(splitText('Scanner, scanner and <host 1>'))).toEqual(
    new Map([
      ['scanner', 2],
      ['and', 1],
      ['<host 1>', 1],
    ]),
  );
});

it('names of the words that are to be shown those that stand in the text as words', () => {
  const hiding = {
    'mail01.corp.example': 'shown',
    name: 'hidden',
    mail: 'shown',
    'anna berg': 'shown',
    absent: 'shown',
    漢字: 'shown',
  } as const;
  expect(shownIn('mailbox of Anna\n Berg on MAIL01.corp.example, 漢字', hiding)).toEqual(['mail01.corp.example', 'anna berg', '漢字']);
});
