import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLetter } from '../../../scripts/check/fixtures/any-letter.ts';
import { readEvidence } from './evidence-text.ts';

describe('the one form of evidence', () => {
  it.each([
    ['entities, once and twice', 'The account &#39;A\\b&#x27; &amp;quot;x&quot;&nbsp;y', 'the account \'a\\b\' "x" y'],
    ['marks of Markdown', '- **Event ID**: 1020\n* `Source`: MAPI\\_E', "event id: 1020\n'source': mapi_e"],
    ['quoting marks of mail', '> > Source: A\n>Event', 'source: a\nevent'],
    ['what looks like quoting and is a log', '>>> EHLO a\n<<< 250 OK', '>>> ehlo a\n<<< 250 ok'],
    ['tags of HTML', '<p>One<br/>two</p><td>three', '\none\ntwo\tthree'],
    ['an address in angle brackets', '<pat@example.com> <EventID>1</EventID>', '<pat@example.com> <eventid>1</eventid>'],
    ['line ends, blanks and what is not seen', 'a\r\nb\rc\u00a0d\u200be', 'a\nb\nc de'],
    ['quotes, dashes and dots', '“a” ‘b’ «c» – …', '"a" \'b\' "c" - ...'],
    ['a blank line between all lines', 'Event ID: 1\n\nSource: A\n\nType: B', 'event id: 1\nsource: a\ntype: b'],
    [
      'a blank line between two records',
      'Event ID: 1\nSource: A\n\nEvent ID: 2\nSource: B',
      'event id: 1\nsource: a\n\nevent id: 2\nsource: b',
    ],
    ['paragraphs of one line', 'One.\n\nTwo.\n\nThree.', 'one.\n\ntwo.\n\nthree.'],
  ])('takes away %s', (_, evidence, plain) => {
    expect(readEvidence(evidence).lower).toBe(plain);
  });

  it('shows the lines as they stand in the evidence', () => {
    const text = readEvidence('x\r\n> **Event ID**:&nbsp;1020\r\n\r\n> tail');
    const at = text.lower.indexOf('1020');
    expect(text.linesAt(at, at + 4)).toEqual(['> **Event ID**:&nbsp;1020']);
  });

  it('finds any place of any text again, as a line that stands there', () => {
    const piece = fc.oneof(
      fc.string({ unit: anyLetter, maxLength: 12 }),
      fc.constantFrom('\r\n', '\n\n', '> ', '&amp;', '**', '<br>', '…', 'İ', 'a: b'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(60), fc.nat(20), (pieces, from, length) => {
        const evidence = pieces.join('');
        const { lower, linesAt } = readEvidence(evidence);
        const start = Math.min(from, lower.length);
        return linesAt(start, Math.min(lower.length, start + length)).every((line) => evidence.includes(line));
      }),
      { numRuns: 500 },
    );
  });
});
