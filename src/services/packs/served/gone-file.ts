/** A file of what a tab began with, which neither this device nor the server has any more. */
export class GoneFile extends Error {
  /** Where the server has other files under the same index: they were changed after the pack was prepared, or are being copied. */
  readonly isUnprepared: boolean;
  readonly edition: number;

  constructor(path: string, edition: number, isUnprepared: boolean) {
    super(`${path} of edition ${edition} can be had no more.`);
    this.edition = edition;
    this.isUnprepared = isUnprepared;
  }
}
