export const stuck = 'exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161';
export const role = `/q154298-outbox/role-missing/?${stuck}&role-held=no`;
