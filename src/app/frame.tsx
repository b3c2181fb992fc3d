import type { ReactNode } from 'react';
import { PageFrame } from '../ui/page-frame.tsx';
import { DigitsSwitch } from './digits-switch.tsx';
import { SearchButton } from './search-button.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

type FrameProps = { actions?: ReactNode; children: ReactNode };

/** Head and foot of every page. */
export function Frame({ actions, children }: FrameProps) {
  const footer = (
    <>
      <span>Nothing you type leaves this browser.</span>
      <span className="flex flex-wrap gap-2">
        <DigitsSwitch />
        <ThemeSwitch />
      </span>
    </>
  );
  return (
    <PageFrame search={<SearchButton />} actions={actions} footer={footer}>
      {children}
    </PageFrame>
  );
}
