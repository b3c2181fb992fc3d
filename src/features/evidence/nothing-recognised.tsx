type NothingRecognisedProps = { lookedFor: readonly string[]; triageHref: string };

/** What to do where a text gave no answer: what is looked for in it, and the other ways on. */
export function NothingRecognised({ lookedFor, triageHref }: NothingRecognisedProps) {
  return (
    <div className="mt-2 text-sm">
      {lookedFor.length > 0 && (
        <>
          <p>This is looked for:</p>
          <ul aria-label="Looked for" className="mb-2.5 ml-5 mt-1 list-disc marker:text-muted">
            {lookedFor.map((kind) => (
              <li key={kind}>{kind}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        {lookedFor.length > 0
          ? 'If the text holds one of these, paste more of it, with its headings. Or say in a sentence what goes wrong, or '
          : 'Say in a sentence what goes wrong, or '}
        <a href={triageHref} className="text-link">
          answer a few questions
        </a>
        .
      </p>
    </div>
  );
}
