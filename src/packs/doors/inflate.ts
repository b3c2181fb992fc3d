// A browser unpacks all that it is given before it hands on the first of it: so much becomes 16 MB at most.
const givenAtOnce = 16_384;

/**
 * Unpacks what was deflated, to exactly that many bytes. Undefined where it is no such thing, or comes to more or fewer: it
 * stops at the first byte too many. The browser's own unpacking works beside the page.
 */
export async function inflate(packed: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { writable, readable } = new DecompressionStream('deflate-raw');
  const reader = readable.getReader();
  void give(packed, writable.getWriter());
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

// What is wrong with it says the reading end.
async function give(packed: Uint8Array<ArrayBuffer>, writer: WritableStreamDefaultWriter<BufferSource>): Promise<void> {
  try {
    for (let given = 0; given < packed.length; given += givenAtOnce) {
      await writer.write(packed.subarray(given, given + givenAtOnce));
    }
    await writer.close();
  } catch {}
}
