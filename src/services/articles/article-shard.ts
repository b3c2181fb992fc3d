/** In which of so many lists an article stands. */
export function shardOf(articleId: string, shards: number): number {
  let sum = 0;
  for (const letter of articleId) {
    sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  }
  return sum % shards;
}
