/** What a label names. A word can name several. */
export type LabelKind = 'person' | 'subject' | 'host' | 'object' | 'account' | 'domain' | 'other';

// As mail programs, bounces, event logs and ticket systems write them, in English, German and French.
const labels: Readonly<Record<LabelKind, string>> = {
  person: `
  to, from, cc, bcc, reply-to, sender, recipients, recipient, original recipient, final recipient, on behalf of,
  sent by, caller, caller name, contact, contact name, full name, display name, reported by, requested by, requester,
  requestor, opened by, assigned to, affected user, end user, customer, manager, attendees, attendee, organizer, organiser,
  delegate, mailbox owner, username, user, owner, mailbox, alias, an, von, kopie, absender, empfänger, anrufer,
  anruferin, ansprechpartner, ansprechpartnerin, anzeigename, vollständiger name, gemeldet von, erstellt von,
  bearbeiter, mitarbeiter, mitarbeiterin, melder, postfach, benutzer, kunde, im auftrag von, gesendet von, vorname,
  nachname, à, de, cci, copie, expéditeur, destinataires, destinataire, appelant, appelante, nom complet, nom affiché,
  demandeur, signalé par, de la part de, interlocuteur, utilisateur, boîte aux lettres, prénom, nom de famille`,
  subject: `
  subject, betreff, objet, sujet, thema, message subject, nachrichtenbetreff, meeting, besprechung, réunion`,
  host: `
  computer, computer name, computername, caller computer name, caller computer, source workstation, workstation name,
  workstation, server, server name, servername, servers, host, host name, hostname, machine, machine name, machinename,
  node, client, client name, clientname, device, device name, devicename, remote server, remote host, source server,
  target server, destination server, originating server, reporting-mta, domain controller, mail server, mailbox server,
  printer, scanner, netbios name, rechner, rechner name, rechnername, quellcomputer, quellarbeitsstation, quellrechner,
  zielserver, zielcomputer, zielrechner, arbeitsstationsname, arbeitsstation, name der arbeitsstation, gerät,
  gerätename, drucker, domänencontroller, postfachserver, ordinateur, nom de l'ordinateur, nom d'hôte, hôte, serveur,
  nom du serveur, poste de travail, poste, nom du poste, station de travail, nom de la station de travail, imprimante,
  contrôleur de domaine, serveur de messagerie,
  originatingserver, mailboxserver, pscomputername, mountedonserver, activeserver, sourcetransportservers, domaincontroller`,
  // As cmdlets list what they found: a server, or anything else.
  object: `identity, name`,
  account: `
  user name, username, user id, user, account, account name, accountname, logon name, logon account, logon id, login,
  login name, security id, sam account name, samaccountname, alias, mailbox, target account, subject account,
  caller user name, caller username, target user name, target username, primary user name, primary username, benutzer,
  benutzername, benutzer-id, benutzerid, konto, kontoname, anmeldename, anmeldekonto, dienstkonto, zielkonto,
  utilisateur, nom d'utilisateur, nom de l'utilisateur, compte, nom du compte, identifiant, compte de service`,
  domain: `
  domain, domain name, account domain, user domain, caller domain, logon domain, domäne, domänenname, kontodomäne,
  anmeldedomäne, domaine, nom de domaine, domaine du compte`,
  // Nothing is learned from these; they end what stands before them.
  other: `
  connector, connector name, receive connector, send connector, connector id, konnektor, empfangsconnector,
  sendeconnector, connecteur, connecteur de réception, routing group, organization, organisation, company, firma,
  société, department, abteilung, service client, storage group, database, distribution group, group name, site,
  street, straße, address, adresse, room, raum, office, sent, date, importance, attachments, attachment, gesendet, datum, anlagen, anlage, envoyé, time, source, event, type, category, description, message, priority, phone, tel, ticket, priorität`,
};

const kindsOf = new Map<string, LabelKind[]>();
for (const kind of Object.keys(labels) as LabelKind[]) {
  for (const label of labels[kind].split(',').map((word) => word.trim())) {
    kindsOf.set(label, [...(kindsOf.get(label) ?? []), kind]);
  }
}
const mostWords = 5;

/** The label that ends a text, with where it begins: of those that fit, the longest. Undefined where none does. */
export function findLabelAtEnd(text: string): { readonly kinds: readonly LabelKind[]; readonly from: number } | undefined {
  const near = text.slice(-60).toLowerCase();
  const words = [...near.matchAll(/[\p{L}\d'’_-]+/gu)].slice(-mostWords);
  for (const { index } of words) {
    const label = near
      .slice(index)
      .replace(/’/g, "'")
      .replace(/(?:\s?\[[^\]]*\])?["*\s]*$/, '');
    const kinds = kindsOf.get(label);
    if (kinds !== undefined) {
      return { kinds, from: text.length - near.length + index };
    }
  }
  return undefined;
}
