import type { LackingPack } from '../../services/triage/triage-catalogue.ts';

type CataloguesStateProps = { lacking: readonly LackingPack[]; isLoading: boolean; onAgain: () => void };

/** Says in one line which packs triage does not ask in, because they are not loaded; nothing where all are. */
export function CataloguesState({ lacking, isLoading, onAgain }: CataloguesStateProps) {
  const names = lacking.map(({ title }) => title).join(', ');
  return (
    <>
      <span aria-live="polite">
        {isLoading ? 'Looking for other packs…' : lacking.length > 0 ? `Not asked in, could not be loaded just now: ${names}.` : ''}
      </span>
      {!isLoading && lacking.length > 0 && (
        <button
          type="button"
          className="text-link"
          // What could not even be opened is asked for once in a tab.
          onClick={lacking.some(({ isRefused }) => isRefused) ? () => location.reload() : onAgain}
        >
          Try again
        </button>
      )}
    </>
  );
}
