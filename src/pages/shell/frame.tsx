import type { ReactNode } from 'react';
import { PageFrame } from '../../ui/frame/page-frame.tsx';
import { DigitsSwitch } from './digits-switch.tsx';
import { SearchButton } from './search-button.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

type FrameProps = { actions?: ReactNode; bar?: ReactNode; children: ReactNode };

// The same for every page, so it is not drawn anew with each.
const search = <SearchButton />;
const footer = (
  <>
    <span>Nothing you type leaves this browser.</span>
    <span className="flex flex-wrap gap-2">
      <DigitsSwitch />
      <ThemeSwitch />
    </span>
  </>
);

/** Head and foot of every page. */
export function Frame({ actions, bar, children }: FrameProps) {
  return (
    <PageFrame search={search} actions={actions} bar={bar} footer={footer}>
      {children}
    </PageFrame>
  );
}
