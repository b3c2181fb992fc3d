/** What a picture shows, in words: the picture itself is not shown yet. */
export function PictureWords({ alt }: { alt: string }) {
  return <span className="mt-1 block text-sm text-muted">Picture: {alt}</span>;
}
