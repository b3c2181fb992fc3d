/**
 * The SHA-256 of bytes as 64 digits. Undefined where the browser does not give it: over plain http, where nothing that is sent
 * could be vouched for either.
 */
export async function hashOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  const digest = await subtle?.digest('SHA-256', bytes);
  return digest === undefined ? undefined : [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
