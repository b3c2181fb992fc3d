type WaitingFieldProps = {
  label: string;
  text?: string;
  onType: (text: string) => void;
  onEnter?: () => void;
};

/** Takes the keys while the part of the program that they are for is loading. */
export function WaitingField({ label, text, onType, onEnter }: WaitingFieldProps) {
  return (
    <>
      <input
        type="text"
        ref={(field) => field?.focus()}
        aria-label={label}
        defaultValue={text}
        className="block w-full rounded-lg border border-line-strong bg-surface px-3.5 py-2 text-base"
        onInput={({ currentTarget: { value } }) => onType(value)}
        onKeyDown={({ key }) => key === 'Enter' && onEnter?.()}
      />
      <p role="status">Opening…</p>
    </>
  );
}
