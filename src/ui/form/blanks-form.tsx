import { useTyped } from './use-typed.ts';

type BlankWords = { name: string; label: string; example: string; typed: string };

type BlanksFormProps = { blanks: readonly BlankWords[]; onType: (name: string, typed: string) => void };

/** The names that are typed once and filled into every command and menu path. */
export function BlanksForm({ blanks, onType }: BlanksFormProps) {
  if (blanks.length === 0) {
    return null;
  }
  return (
    <fieldset className="mb-3 rounded-lg bg-surface-2 px-3.5 pb-3.5 pt-2.5 print:hidden">
      <legend className="float-left mb-2 w-full text-sm font-semibold">Fill in once; the commands and paths take it over</legend>
      <div className="clear-both flex flex-wrap gap-x-4 gap-y-2.5">
        {blanks.map((blank) => (
          <BlankField key={blank.name} {...blank} onType={onType} />
        ))}
      </div>
      <p className="mt-2 text-xs text-muted">Kept with the case on this device only, never in the link.</p>
    </fieldset>
  );
}

function BlankField({ name, label, example, typed, onType }: BlankWords & Pick<BlanksFormProps, 'onType'>) {
  const { shown, type } = useTyped(typed, (text) => onType(name, text));
  return (
    <label className="min-w-44 flex-1 text-sm text-muted">
      {label} <span className="font-mono text-xs">({name})</span>
      <input
        type="text"
        value={shown}
        placeholder={example}
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
        onChange={(event) => type(event.currentTarget.value)}
        className="mt-1 block w-full rounded-md border border-line-strong bg-surface px-2.5 py-1.5 font-mono text-sm text-text placeholder:text-muted"
      />
    </label>
  );
}
