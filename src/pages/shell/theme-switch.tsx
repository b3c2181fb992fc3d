import { useEffect } from 'react';
import { useStored, writeStored } from '../../services/browser/stored-text.ts';
import { Switch } from '../../ui/form/switch.tsx';
import { useMediaQuery } from '../../ui/frame/use-media-query.ts';

/** Follows the system until it is used, and again once the choice is the system's. */
export function ThemeSwitch() {
  const chosen = useStored('theme');
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)');
  const isDark = chosen === 'dark' || (chosen !== 'light' && isSystemDark);
  useEffect(() => {
    if (chosen === 'light' || chosen === 'dark') {
      document.documentElement.dataset.theme = chosen;
    } else {
      delete document.documentElement.dataset.theme;
    }
  }, [chosen]);
  const choose = (wantsDark: boolean) => writeStored('theme', wantsDark === isSystemDark ? undefined : wantsDark ? 'dark' : 'light');
  return <Switch label="Dark theme" isOn={isDark} onChange={choose} />;
}
