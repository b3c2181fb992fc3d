// A browser unpacks all that it is given before it hands on the first of it: so much becomes 16 MB at most.
const givenAtOnce = 16_384;

/**
 * Unpacks what was deflated, to exactly that many bytes. Undefined where it is no such thing, or comes to more or fewer: it
 * stops at the first byte too many. The browser's own unpacking works beside the page.
 */
export async function inflate(packed: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array | undefined> {
  let given = 0;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: (controller) => {
        if (given < packed.length) {
          controller.enqueue(packed.subarray(given, given + givenAtOnce));
          given += givenAtOnce;
        } else {
          controller.close();
        }
      },
    },
    { highWaterMark: 0 },
  );
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const unpacked = new Uint8Array(size);
  let at = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        return at === size ? unpacked : undefined;
      }
      if (at + value.length > size) {
        await reader.cancel();
        return undefined;
      }
      unpacked.set(value, at);
      at += value.length;
    }
  } catch {
    return undefined;
  }
}
