import { type ReactNode, useId } from 'react';
import type { Draft } from '../../services/house/drafts.ts';

type NoteFieldsProps = {
  draft: Draft;
  /** What the note can be about; where it is one thing only, nobody is asked. */
  places: readonly { readonly id: string; readonly text: string }[];
  onEdit: (part: Partial<Draft>) => void;
  /** The text was left. */
  onLeave: () => void;
};

const look = 'mt-1 block w-full rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-text';

/** What makes a house note: what it is about, what it says, who says so, and since when. */
export function NoteFields({ draft: { text, who, day, step }, places, onEdit, onLeave }: NoteFieldsProps) {
  return (
    <>
      {places.length > 1 && (
        <Field label="About">
          {(id) => (
            <select id={id} className={look} value={step} onChange={({ currentTarget }) => onEdit({ step: currentTarget.value })}>
              {places.map((place) => (
                <option key={place.id} value={place.id}>
                  {place.text}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label="Note">
        {(id) => (
          <textarea
            id={id}
            rows={4}
            maxLength={2000}
            className={`${look} resize-y`}
            value={text}
            onChange={({ currentTarget }) => onEdit({ text: currentTarget.value })}
            onBlur={onLeave}
          />
        )}
      </Field>
      <div className="grid gap-x-3 sm:grid-cols-2">
        <Field label="Who says so">
          {(id) => (
            <input
              id={id}
              className={look}
              maxLength={80}
              value={who}
              onChange={({ currentTarget }) => onEdit({ who: currentTarget.value })}
            />
          )}
        </Field>
        <Field label="Day">
          {(id) => (
            <input
              id={id}
              type="date"
              required
              className={look}
              value={day}
              onChange={({ currentTarget }) => onEdit({ day: currentTarget.value })}
            />
          )}
        </Field>
      </div>
    </>
  );
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="mt-3">
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      {children(id)}
    </div>
  );
}
