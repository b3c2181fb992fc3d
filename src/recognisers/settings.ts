import type { Remark } from '../engine/case/proposal.ts';

const groupsLine = /^[ \t]{0,80}permissiongroups[ \t]{0,80}:([^\r\n]{0,400})/gim;
const submitRight = /\bms-exch-smtp-submit\b/i;
const deniedEntry = /^[ \t]{0,80}deny[ \t]{0,80}:[ \t]{0,80}true\b/im;
const noAnswer = /dns request timed out|no response from server|\*\*\*[^\r\n]{0,200}timed out/i;
const mailExchanger = /\bmail exchanger\s{0,20}=/i;

/** What is looked for here, as a person reads it. */
export const settingsLookedFor = ['settings of a Receive connector', 'nslookup output'] as const;

/**
 * What settings and tests say that no question asks as they show it: permission groups and rights on a Receive connector
 * (F-EV-42), and nslookup (F-EV-43). Remarks, not proposals: which account and which DNS server they are about is not in
 * the text.
 */
export function remarkOnSettings(evidence: string): Remark[] {
  return [...remarkOnGroups(evidence), ...remarkOnRights(evidence), ...remarkOnLookup(evidence)];
}

function remarkOnGroups(evidence: string): Remark[] {
  const lists = [...evidence.matchAll(groupsLine)].map(([, groups]) => (groups ?? '').toLowerCase());
  return [
    ...(lists.some((groups) => groups.trim() !== '' && !groups.includes('exchangeusers') && !groups.includes('custom'))
      ? [
          {
            text: 'A connector is listed without ExchangeUsers: authenticated users may not submit mail there. This fits event 1020 of Exchange 2007.',
            articleId: 'transport-1020',
          },
        ]
      : []),
    ...(lists.some((groups) => groups.includes('exchangeusers'))
      ? ['A connector is listed with ExchangeUsers: authenticated users may submit mail there, unless a Deny entry stands against it.']
      : []),
    ...(lists.some((groups) => groups.includes('custom'))
      ? ['A connector shows Custom: rights were set one by one there, and they decide, not the groups.']
      : []),
  ];
}

function remarkOnRights(evidence: string): Remark[] {
  if (!submitRight.test(evidence)) {
    return [];
  }
  return [
    deniedEntry.test(evidence)
      ? 'ms-Exch-SMTP-Submit is listed, and an entry says Deny = True. See whether it is the same entry, and whose.'
      : 'ms-Exch-SMTP-Submit is listed. It is there for the account on that line, or for those in the group.',
  ];
}

function remarkOnLookup(evidence: string): Remark[] {
  return [
    ...(noAnswer.test(evidence)
      ? [{ text: 'The DNS server did not answer nslookup. Behind an ISA server this fits KB305394.', articleId: 'kb305394-isa-queue' }]
      : []),
    ...(mailExchanger.test(evidence)
      ? [
          {
            text: 'A DNS server answered nslookup. If it is the one that SMTP uses, this speaks against a missing DNS entry in KB305394, not against its rule on ISA: nslookup runs as the logged-on user. SMTP also asks over TCP: “set vc” tests that.',
            articleId: 'kb305394-isa-queue',
          },
        ]
      : []),
  ];
}
