import { useStored, writeStored } from '../../services/browser/stored-text.ts';
import { Switch } from '../../ui/form/switch.tsx';

const key = 'digits';

export function useDigits(): boolean {
  return useStored(key) !== 'off';
}

export function DigitsSwitch() {
  const hasDigits = useDigits();
  return <Switch label="Keys 0 to 9, U and / work" isOn={hasDigits} onChange={(isOn) => writeStored(key, isOn ? undefined : 'off')} />;
}
