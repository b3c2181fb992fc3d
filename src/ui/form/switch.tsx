import { buttonStyle } from './button-style.ts';

type SwitchProps = { label: string; isOn: boolean; onChange: (isOn: boolean) => void };

export function Switch({ label, isOn, onChange }: SwitchProps) {
  return (
    <button type="button" role="switch" aria-checked={isOn} className={buttonStyle.plain} onClick={() => onChange(!isOn)}>
      {label}
      <span
        aria-hidden="true"
        className={`flex h-4 w-7 rounded-full border p-px ${isOn ? 'justify-end border-accent bg-accent' : 'border-line-strong bg-surface-2'}`}
      >
        <span className={`size-3 rounded-full ${isOn ? 'bg-on-accent' : 'bg-line-strong'}`} />
      </span>
    </button>
  );
}
