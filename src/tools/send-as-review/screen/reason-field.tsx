import type { Ref } from 'react';

type ReasonFieldProps = {
  label: string;
  reason: string;
  onReason: (reason: string) => void;
  isRequired?: boolean;
  ref?: Ref<HTMLInputElement>;
};

export const reasonsOffered = 'reasons-offered';

/** Why it is decided so. It belongs to one decision, so it is typed for each. */
export function ReasonField({ label, reason, onReason, isRequired = false, ref }: ReasonFieldProps) {
  return (
    <label className="block min-w-56 flex-1 text-sm text-muted">
      {label}
      <input
        ref={ref}
        type="text"
        value={reason}
        list={reasonsOffered}
        maxLength={300}
        required={isRequired}
        pattern={isRequired ? '.*\\S.*' : undefined}
        onChange={(event) => onReason(event.currentTarget.value)}
        className="mt-1 block w-full rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-sm text-text"
      />
    </label>
  );
}
