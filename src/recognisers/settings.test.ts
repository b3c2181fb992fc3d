import { describe, expect, it } from 'vitest';
import { textOfRemark } from '../engine/case/proposal.ts';
import { readWithAll } from './all.ts';

const remarks = (evidence: string) => readWithAll(evidence).remarks.map(textOfRemark);

describe('settings and tests', () => {
  it('remarks on permission groups without, with and beside ExchangeUsers', () => {
    expect(remarks('Name             : Default HUB1\r\nPermissionGroups : AnonymousUsers, ExchangeServers')).toEqual([
      'A connector is listed without ExchangeUsers: authenticated users may not submit mail there. This fits event 1020 of Exchange 2007.',
    ]);
    expect(remarks('permissiongroups: ExchangeUsers, ExchangeServers')).toEqual([
      'A connector is listed with ExchangeUsers: authenticated users may submit mail there, unless a Deny entry stands against it.',
    ]);
    expect(remarks('PermissionGroups : ExchangeServers, Custom')).toEqual([
      'A connector shows Custom: rights were set one by one there, and they decide, not the groups.',
    ]);
  });

  it('remarks on the right to submit, and on a Deny', () => {
    const entry = 'User           : CONTOSO\\svc-scan\nExtendedRights : {ms-Exch-SMTP-Submit}\nIsInherited    : False\n';
    expect(remarks(`${entry}Deny           : False`)).toEqual([
      'ms-Exch-SMTP-Submit is listed. It is there for the account on that line, or for those in the group.',
    ]);
    expect(remarks(`${entry}Deny           : True`)).toEqual([
      'ms-Exch-SMTP-Submit is listed, and an entry says Deny = True. See whether it is the same entry, and whose.',
    ]);
  });

  it('remarks on nslookup with and without an answer', () => {
    expect(remarks('DNS request timed out.\n    timeout was 2 seconds.\n*** Request to 192.0.2.1 timed-out')).toEqual([
      'The DNS server did not answer nslookup. Behind an ISA server this fits KB305394.',
    ]);
    expect(remarks('example.com\tMX preference = 10, mail exchanger = mail.example.com')).toHaveLength(1);
  });

  it('proposes nothing from them, and is silent about other texts', () => {
    expect(readWithAll('PermissionGroups : AnonymousUsers').proposals).toEqual([]);
    expect(remarks('The permission groups of our team meet on Monday. DNS works.')).toEqual([]);
  });
});
