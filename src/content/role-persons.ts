import type { roles } from './roles.ts';

/** Who a step is handed to, as the end of a sentence. */
export const rolePersons: Readonly<Record<keyof typeof roles, string>> = {
  helpdesk: 'the helpdesk',
  'exchange-admin': 'an Exchange admin',
  'ad-admin': 'an AD admin',
  'firewall-admin': 'a firewall admin',
  'mobile-admin': 'a mobile-platform admin',
};
