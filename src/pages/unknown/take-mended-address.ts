import { mendAddress } from '../../engine/link/hurt/mend-address.ts';
import { goTo } from '../../services/browser/go-to.ts';
import { inBase, withoutBase } from '../../ui/base.ts';

/** Puts the address that was meant into the address bar, where the one opened was hurt on its way and nothing is lost. */
export function takeMendedAddress(): void {
  const { search, hash } = location;
  const pathname = withoutBase(location.pathname);
  const mended = mendAddress({ pathname, search, hash });
  if (mended !== undefined || inBase(pathname) !== location.pathname) {
    goTo(mended ?? pathname + search, { replace: true, state: history.state });
  }
}
