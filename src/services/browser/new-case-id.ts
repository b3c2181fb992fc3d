/** Random enough that cases of two machines never meet; works also where the page is not served securely. */
export function newCaseId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
