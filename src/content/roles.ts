/** Who does a step or can answer a question, by the id that articles use. */
export const roles = {
  helpdesk: 'Helpdesk',
  'exchange-admin': 'Exchange admin',
  'ad-admin': 'AD admin',
  'firewall-admin': 'Firewall admin',
  'mobile-admin': 'Mobile-platform admin',
} as const;
