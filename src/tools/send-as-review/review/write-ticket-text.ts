import type { RowWords, Summary } from './messages.ts';

/** Lines that were decided alike: one account, one decision, one reason. */
type Group = {
  readonly account: string;
  readonly verdict: 'Grant' | 'Leave out';
  readonly reason: string;
  readonly owners: string[];
  count: number;
};

// A ticket is read by people; every single line is in the table.
const ownersAtMost = 25;
const groupsAtMost = 400;

/** The decisions as plain text for a ticket. Without names it keeps the figures and hides accounts and owners. */
export function writeTicketText(summary: Summary, decided: Iterable<RowWords>, warnings: readonly string[], hasNames: boolean): string {
  const groups = groupRows(decided);
  const hidden = new Map<string, string>();
  const nameOf = (account: string) => {
    if (hasNames) {
      return account;
    }
    const name = hidden.get(account) ?? `[account ${hidden.size + 1}]`;
    hidden.set(account, name);
    return name;
  };
  const { totals } = summary;
  return [
    'Review of an AddSendAs.vbs export (KB912918)',
    ...summary.files.map(({ name, rows, hash }) => `File: ${name}, ${rows} lines${hash === undefined ? '' : `, SHA-256 ${hash}`}`),
    `Granted ${totals.granted}, left out ${totals.leftOut}, undecided ${totals.undecided}, of ${totals.rows} lines. Undecided lines are not imported.`,
    '',
    ...groups.slice(0, groupsAtMost).flatMap((group) => linesOfGroup(group, nameOf(group.account), hasNames)),
    ...(groups.length > groupsAtMost ? [`And ${groups.length - groupsAtMost} more groups of lines: see the CSV table.`] : []),
    ...(groups.length === 0 ? ['Nothing is decided yet.'] : []),
    '',
    ...(warnings.length === 0 ? [] : ['To know before the import:', ...warnings.map((warning) => `- ${warning}`), '']),
    hasNames ? 'Every line stands in the CSV table.' : 'Names are hidden; the CSV table has them.',
  ].join('\n');
}

function groupRows(decided: Iterable<RowWords>): Group[] {
  const groups = new Map<string, Group>();
  for (const { account, decision, reason, owner } of decided) {
    const key = `${decision}\t${account.toLowerCase()}\t${reason}`;
    const group = groups.get(key) ?? { account, verdict: decision === 'granted' ? 'Grant' : 'Leave out', reason, owners: [], count: 0 };
    groups.set(key, group);
    group.count += 1;
    if (group.owners.length < ownersAtMost) {
      group.owners.push(owner);
    }
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}

function linesOfGroup({ verdict, reason, owners, count }: Group, name: string, hasNames: boolean): string[] {
  const head = `${verdict}: ${name} on ${count === 1 ? '1 mailbox' : `${count} mailboxes`}. Reason: ${reason === '' ? 'none given' : reason}`;
  const more = count > owners.length ? `, and ${count - owners.length} more` : '';
  return hasNames ? [head, `  ${owners.join('; ')}${more}`] : [head];
}
