import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.ts';
import { readPack } from './read-pack.ts';

const folder = 'src/packs/fixtures/steps/';
const pack = JSON.parse(readFileSync(`${folder}pack.json`, 'utf8'));
const [media = ''] = pack.media as string[];
const png = new Uint8Array(readFileSync(folder + media));
const jpg = new Uint8Array(readFileSync('src/packs/fixtures/pictures/40x30.jpg'));
const nameOf = (bytes: Uint8Array, ending: string) => `media/${createHash('sha256').update(bytes).digest('hex')}.${ending}`;

/** What is wrong with each article of the pack once its picture is another file. */
async function faultsWith(file: string, bytes: Uint8Array<ArrayBuffer> | undefined, { listed = true, width = 40 } = {}) {
  const read = await readPack(
    async (path) => {
      const text = readFileSync(folder + path, 'utf8')
        .replaceAll(media, file)
        .replaceAll('"width": 40', `"width": ${width}`);
      return path === 'pack.json' && !listed ? JSON.stringify({ ...pack, media: [] }) : text;
    },
    { readBytes: async () => bytes },
  );
  return 'articles' in read
    ? Object.fromEntries([...read.articles].map(([id, { faults }]) => [id, faults?.map(({ path, says }) => `${path}: ${says}`)]))
    : read;
}

const inPage = 'nodes.text.blocks.0.picture';
const underPage = 'nodes.text.blocks.2.items.0.under.0.picture';

describe('the files of pictures', () => {
  it('are taken where they are what they are called', async () => {
    expect(await faultsWith(media, png)).toEqual({ 'no-prints': undefined, 'make-room': undefined, 'which-printer': undefined });
    expect(await faultsWith(nameOf(jpg, 'jpg'), jpg)).toEqual({
      'no-prints': undefined,
      'make-room': undefined,
      'which-printer': undefined,
    });
  });

  it.each<[string, Awaited<Parameters<typeof faultsWith>>, string, string?]>([
    ['are not there', [media, undefined], '.file: is not there'],
    ['are not listed', [media, png, { listed: false }], '.file: is not named in media of pack.json'],
    [
      'are called by other bytes',
      [`media/${'0'.repeat(64)}.png`, png],
      `.file: is not called by the SHA-256 of its bytes, ${media.slice(6, 70)}`,
    ],
    ['have the ending of another kind', [media.replace('.png', '.webp'), png], '.file: is a png by its bytes'],
    ['are pages by their bytes', [media, new TextEncoder().encode('<!doctype html><p>x')], '.file: is no PNG, JPEG or WebP by its bytes'],
    ['are too large', [media, new Uint8Array(500_001)], '.file: has 500001 bytes; 500000 are the most'],
    ['have another size', [media, png, { width: 41 }], ': says 41 × 30 pixels, and the file has 40 × 30'],
  ])('leave out the articles that show them, by name, where they %s', async (_, given, says) => {
    expect(await faultsWith(...given)).toEqual({
      'no-prints': [
        `nodes.listed.howToFind.steps.0.picture${says}`,
        `nodes.not-added.resolution.1.under.2.picture${says}`,
        `nodes.not-added.resolution.4.picture${says}`,
      ],
      'make-room': undefined,
      'which-printer': [`${inPage}${says}`, `${underPage}${says}`],
    });
  });
});

describe('a picture in an article', () => {
  const path = `${folder}articles/no-prints.json`;
  const saidWith = (given: object) => {
    const file = JSON.parse(readFileSync(path, 'utf8'));
    Object.assign(file.nodes.listed.howToFind.steps[0].picture, given);
    return (readArticle('a.json', JSON.stringify(file), { parts: {}, observations: {} }).faults ?? []).map(({ path: at, says }) => [
      at,
      says,
    ]);
  };
  const at = 'nodes.listed.howToFind.steps.0.picture';
  const noFile = 'is no media/<SHA-256 of the bytes>.png, .jpg or .webp';

  it.each<[object, string, string]>([
    [{ file: 'media/plan.png' }, `${at}.file`, noFile],
    [{ file: media.replace('.png', '.svg') }, `${at}.file`, noFile],
    [{ file: media.replace('.png', '.jpeg') }, `${at}.file`, noFile],
    [{ file: media.replace('media/', '../') }, `${at}.file`, noFile],
    [{ file: `https://help.example/${media}` }, `${at}.file`, noFile],
    [{ file: 'data:image/png;base64,iVBORw0KGgo=' }, `${at}.file`, noFile],
    [{ alt: '' }, `${at}.alt`, 'is empty'],
    [{ alt: undefined }, `${at}.alt`, 'is missing'],
    [{ width: 4097 }, `${at}.width`, 'is more than 4096 pixels'],
    [{ height: 0 }, `${at}.height`, 'is below 1'],
    [{ height: 1.5 }, `${at}.height`, 'is no whole number of pixels'],
    [{ width: 2000, height: 2001 }, at, 'holds more than 4000000 pixels'],
    [{ caption: 'x' }, `${at}.caption`, 'is no field that stands here; notes for authors begin with x-'],
  ])('is refused with %j', (given, where, says) => {
    expect(saidWith(given)).toEqual([[where, says]]);
  });

  it('may hold as many pixels as the most', () => {
    expect(saidWith({ width: 2000, height: 2000 })).toEqual([]);
  });
});
