import { buttonStyle } from '../../../ui/form/button-style.ts';

type DetailsFailedProps = { says: string; retry: () => void };

/** Stands where the details of a place should be. */
export function DetailsFailed({ says, retry }: DetailsFailedProps) {
  return (
    <div role="alert" className="panel px-4.5 py-4">
      <p className="mb-3">{says} If trying again does not help, reload the page: your answers are in the address.</p>
      <button type="button" className={buttonStyle.plain} onClick={retry}>
        Try again
      </button>
    </div>
  );
}
