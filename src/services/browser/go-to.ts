import { navigate } from 'wouter/use-browser-location';
import { inBase } from '../../ui/base.ts';

/** Goes to an address of this site. */
export function goTo(address: string, options?: { replace: boolean; state?: unknown }): void {
  navigate(inBase(address), options);
}

/** An address of this site as it is pasted elsewhere. */
export function urlOf(address: string): string {
  return location.origin + inBase(address);
}
