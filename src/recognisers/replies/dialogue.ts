const dialogueAtMost = 3000;
const greeting = /(?:^|\n|\| ?|[>:-] ?)\s{0,8}(?:b?['"])?220[ -](?<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})\b/g;
const hello = /\b(?:ehlo|helo)\s{1,9}(?<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})\b/g;
const sender = /\bmail from:\s?<?[^\s@<>]{1,64}@(?<host>[\w.-]{3,120})/;
const recipient = /\brcpt to:\s?<?[^\s@<>]{1,64}@(?<host>[\w.-]{3,120})/;
const outward = /\ba connection to \S{1,120} was established|\boutboundconnection/;
const fromOwnServer = /\bfrom (?:our|the|my) (?:exchange|mail|server|hub|own)/;

/**
 * True where the session around a place is one in which the own server is the client: it greets a server of another domain, or
 * the log says that it opened the connection.
 */
export function isOfOtherServer(lower: string, at: number): boolean {
  const from = Math.max(0, at - dialogueAtMost);
  const before = lower.slice(from, at + 1);
  const start = [...before.matchAll(greeting)].at(-1);
  const greeted = start?.groups?.host;
  const opened = before.slice(Math.max(0, (start?.index ?? 0) - 300));
  if (greeted === undefined) {
    return outward.test(before) && !before.includes('connection was accepted');
  }
  // The own log marks what it sends: the greeting is the own one.
  if (/(?:>>>|->|,>,)[^\n]{0,40}$/.test(before.slice(0, (start?.index ?? 0) + 2)) || opened.includes('connection was accepted')) {
    return false;
  }
  if (outward.test(opened)) {
    return true;
  }
  const session = lower.slice(from + (start?.index ?? 0), at + 600);
  const greeter = [...session.matchAll(hello)][0]?.groups?.host;
  if (greeter !== undefined) {
    return ownName(greeter) !== ownName(greeted);
  }
  const mailFrom = sender.exec(session)?.groups?.host;
  const rcptTo = recipient.exec(session)?.groups?.host;
  const isStranger = mailFrom !== undefined && ownName(mailFrom) !== ownName(greeted);
  return isStranger && (fromOwnServer.test(before) || (rcptTo !== undefined && ownName(rcptTo) === ownName(greeted)));
}

/** The name that an organisation goes by in its domains, whatever stands before and behind it: contoso of mail.contoso.local. */
function ownName(host: string): string {
  const parts = host.replace(/\.$/, '').split('.');
  const last = parts.length - 1;
  const isShared = /^(?:co|com|org|net|ac|gov)$/.test(parts[last - 1] ?? '');
  return parts[isShared && last > 1 ? last - 2 : last - 1] ?? host;
}
