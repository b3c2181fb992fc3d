/** The same address in a pack that is not home, of another article: `/in/?acme.old=node&…` as `/in/?acme.new=node&…`. */
export function withArticle(address: string, articleId: string): string {
  return address.replace(/\?[^=&]*/, `?${articleId}`);
}
