import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPicture } from './read-picture.ts';

const read = (name: string) => new Uint8Array(readFileSync(`src/packs/fixtures/pictures/${name}`));
const png = read('40x30.png');
const jpg = read('40x30.jpg');
const lossy = read('40x30.lossy.webp');
const lossless = read('40x30.lossless.webp');

/** The same WebP in its simple form: the piece with the picture alone, without the head that says what else there is. */
function simple(bytes: Uint8Array, piece: 'VP8 ' | 'VP8L'): Uint8Array {
  const at = Buffer.from(bytes).indexOf(piece, 20, 'latin1');
  const own = bytes.slice(at);
  const head = Buffer.from('RIFF0000WEBP');
  head.writeUInt32LE(4 + own.length, 4);
  return new Uint8Array(Buffer.concat([head, own]));
}

/** Bytes with some of them put in the place of others. */
function withBytes(bytes: Uint8Array, at: number, put: readonly number[]): Uint8Array {
  const spoilt = bytes.slice();
  spoilt.set(put, at);
  return spoilt;
}

describe('the head of a picture', () => {
  it.each([
    ['png', png],
    ['jpg', jpg],
    ['webp', lossy],
    ['webp', lossless],
    ['webp', simple(lossy, 'VP8 ')],
    ['webp', simple(lossless, 'VP8L')],
  ] as const)('tells a %s and its size', (type, bytes) => {
    expect(readPicture(bytes)).toEqual({ type, width: 40, height: 30 });
    // Also where the bytes are a part of others.
    expect(readPicture(new Uint8Array([7, 7, 7, ...bytes]).subarray(3))).toEqual({ type, width: 40, height: 30 });
  });

  it('is read with the largest sizes that a kind can say', () => {
    expect(readPicture(withBytes(png, 16, [0xff, 0xff, 0xff, 0xff]))).toEqual({ type: 'png', width: 0xffffffff, height: 30 });
    expect(readPicture(withBytes(lossy, 24, [0xff, 0xff, 0xff]))).toEqual({ type: 'webp', width: 0x1000000, height: 30 });
    expect(readPicture(withBytes(simple(lossless, 'VP8L'), 21, [0xff, 0xff, 0xff, 0x0f]))).toEqual({
      type: 'webp',
      width: 16384,
      height: 16384,
    });
  });

  it('finds the size of a JPEG behind pieces of any length, and bytes that fill', () => {
    const piece = [0xff, 0xe1, 0x01, 0x00, ...Array.from({ length: 254 }, () => 0xc0)];
    expect(readPicture(new Uint8Array([0xff, 0xd8, ...piece, 0xff, 0xff, ...jpg.slice(2)]))).toEqual({
      type: 'jpg',
      width: 40,
      height: 30,
    });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a drawing of SVG', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>')],
    ['a page', new TextEncoder().encode('<!doctype html><script>1</script>')],
    ['a GIF', new TextEncoder().encode('GIF89a\x28\x00\x1e\x00 and so on, as long as a head of another kind would be')],
    ['a BMP', new TextEncoder().encode(`BM${'\0'.repeat(60)}`)],
    ['a sound in the same box', withBytes(lossy, 8, [0x57, 0x41, 0x56, 0x45])],
    ['a PNG without its first piece', withBytes(png, 12, [0x49, 0x44, 0x41, 0x54])],
    ['a PNG without width', withBytes(png, 16, [0, 0, 0, 0])],
    ['a JPEG that ends before a frame', new Uint8Array([0xff, 0xd8, 0xff, 0xd9, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['a JPEG with a piece of no length', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['a JPEG that is filled up', new Uint8Array([0xff, 0xd8, ...Array.from({ length: 10_000 }, () => 0xff)])],
    ['a WebP of another kind', withBytes(lossy, 12, [0x56, 0x50, 0x39, 0x20])],
  ])('is none in %s', (_, bytes) => {
    expect(readPicture(bytes)).toBeUndefined();
  });

  it('is none where it is cut off', () => {
    for (const bytes of [png, jpg, lossy, lossless]) {
      const short = [...bytes.keys()].map((length) => readPicture(bytes.slice(0, length)));
      expect(short.slice(0, 24).every((one) => one === undefined)).toBe(true);
      expect(short.every((one) => one === undefined || (one.width === 40 && one.height === 30))).toBe(true);
    }
  });
});
