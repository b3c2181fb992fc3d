type NoticesProps = { texts: readonly string[] };

/** What a person is told about the link that brought them here. */
export function Notices({ texts }: NoticesProps) {
  if (texts.length === 0) {
    return null;
  }
  return (
    <section aria-label="About this link" className="mb-4 rounded-card border-l-4 border-warn bg-warn-soft px-4 py-3">
      <ul className="space-y-1.5">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
