import type { ReactNode } from 'react';

const tones = {
  plain: 'bg-surface-2 text-muted',
  accent: 'bg-accent-soft text-accent-ink',
  ok: 'bg-ok-soft text-ok',
  warn: 'bg-warn-soft text-warn',
  danger: 'bg-danger-soft text-danger',
} as const;

type BadgeProps = { tone?: keyof typeof tones; children: ReactNode };

export function Badge({ tone = 'plain', children }: BadgeProps) {
  return (
    <span
      className={`inline-flex items-center rounded-2xl px-2.5 py-px text-[0.8125rem] font-semibold [overflow-wrap:normal] ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
