type NothingFoundProps = { words: string; triageHref: string; articlesHref?: string };

export function NothingFound({ words, triageHref, articlesHref }: NothingFoundProps) {
  return (
    <div className="mt-3">
      <p className="font-semibold">Nothing found for “{words.trim()}”.</p>
      <p className="mt-1 text-muted">
        Try fewer or other words, an event number or a code. Or{' '}
        <a href={triageHref} className="text-link">
          answer a few questions
        </a>{' '}
        to find the article that fits, or{' '}
        {articlesHref === undefined ? (
          'pick one from the list below'
        ) : (
          <a href={articlesHref} className="text-link">
            pick one from the list of articles
          </a>
        )}
        .
      </p>
    </div>
  );
}
