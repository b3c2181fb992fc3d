export type NoteWords = { readonly key: string; readonly about: string; readonly text: string };

/** The notes of a case that stand elsewhere than here. */
export function OtherNotes({ notes }: { notes: readonly NoteWords[] }) {
  if (notes.length === 0) {
    return null;
  }
  return (
    <ul aria-label="Other notes" className="space-y-2 text-sm">
      {notes.map(({ key, about, text }) => (
        <li key={key}>
          <span className="block text-muted">{about}</span>
          <span className="whitespace-pre-wrap">{text}</span>
        </li>
      ))}
    </ul>
  );
}
