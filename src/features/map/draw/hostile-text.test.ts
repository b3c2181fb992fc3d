import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyLetter } from '../../../../scripts/check/fixtures/any-letter.ts';
import { writeShape } from './shape.ts';

const anyText = fc.oneof(
  fc.string({ unit: anyLetter, maxLength: 60 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    ']]>',
    '<!--',
    '&lt;svg onload=alert(1)&gt;',
    "' onload='alert(1)",
  ),
);

it('keeps any text of an article text in the file of its map: no element, no attribute, and it is read back the same', () => {
  fc.assert(
    fc.property(anyText, anyText, (inside, said) => {
      const written = writeShape({ tag: 'text', attributes: { x: said }, children: [inside] });
      const [, attribute, content] = /^<text x="([^"<>]*)">([^<>]*)<\/text>$/.exec(written) ?? [];
      expect([readBack(attribute ?? 'none'), readBack(content ?? 'none')]).toEqual([said, inside]);
    }),
  );
});

function readBack(escaped: string): string {
  return escaped.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
