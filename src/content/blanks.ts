import type { Blank } from '../engine/article.ts';

/** The blanks of the catalogue, so that a name typed for one article fills the next one's commands too. */
export const blanks = {
  SERVER: { label: 'Exchange server', example: 'MAIL01' },
  REMOTEDOMAIN: { label: 'An outside mail domain', example: 'example.com' },
  REMOTEMAIL: { label: 'Mail server of that domain', example: 'mail.example.com' },
  DNSSERVER: { label: 'Address of the DNS server to test', example: '192.0.2.53' },
  ISAADDRESS: { label: "ISA's internal IP address", example: '192.168.1.1' },
  CONNECTOR: { label: 'Receive connector', example: 'Default MAIL01' },
  'DOMAIN\\account': { label: 'Account that the event names', example: 'CONTOSO\\svc-scan' },
  GROUPS: { label: 'All permission groups that the connector shall have', example: 'ExchangeUsers,ExchangeServers,ExchangeLegacyServers' },
  DCNAME: { label: 'Domain controller', example: 'CORP-DC-1' },
  EXPORTFILE: { label: 'Export file of AddSendAs.vbs', example: 'Send_As_Export_9_41_07.txt' },
  SERVICEACCOUNT: { label: 'Service account, with its domain', example: 'CORP\\BESAdmin' },
  ADMINACCOUNT: { label: 'Administrative account, with its domain', example: 'CORP\\admin' },
} as const satisfies Record<string, Blank>;

type BlankName = keyof typeof blanks;

/** The blanks that an article's commands and menu paths hold. */
export function pickBlanks<Name extends BlankName>(...names: readonly Name[]): Pick<typeof blanks, Name> {
  const picked = Object.fromEntries(names.map((name) => [name, blanks[name]]));
  // fromEntries forgets the names, which are exactly those that were asked for.
  return picked as Pick<typeof blanks, Name>;
}
