// Words that stand before “@”, behind “\” or at the beginning of a host's name, and in any sentence too.
const ordinary = new Set(
  `about abuse account accounts active address addresses admin administrator administrators after alert alerts alias anonymous answer
  archive archives audit authority auto autodiscover backup backups balancer billing bill blackberry booking bounce bounces build
  calendar call case cases change clean client clients cluster company connect connector contact contacts contoso copy core corp customer
  customers data database default delivery demo desk desktop device devices dial dialin directory disk docs document documents domain
  domains download downloads edge email error errors even event events exchange export external fabrikam fail fails failed fast fax file
  files filter finance first firewall folder folders forest form forms forward frank front from gateway give global grace group groups
  guest guests hardware have hello help helpdesk here home host hosting hostmaster hosts hotline hybrid image images import inbound inbox
  info information internal internet intranet invoice invoices issue item items jack jobs just last later ldap legacy legal library link
  list lists live load local log login logon logs mail mailbox mailboxes mailer mailserver main management manager many mark marketing
  master meet meeting member message messages microsoft mobile mode modern monitor monitoring more move name names need network news
  newsletter none noreply note notes notify number office online only open operator order orders other outbound outlook outside over owner
  page pages partner pass password people person personnel phone phones policy pool port portal post postmaster press primary print printer
  printers private prod production project proxy public purchase queue queues quarantine read receive recipient recipients records
  recovery register relay remote reply report reporting reports request reset resource restore return right role room rooms root
  rose route router routing sales scan scanner scanners schedule search second secondary secure security self send sender server servers
  service services session share shared sharepoint shop should side sign site sites smart smarthost smtp software spam special
  staff staging start state static status still stop storage store stores support switch sync system systems task tasks team teams technet
  technical telnet temp template tenant test testing tests text that them there these they this ticket tickets time token tools traffic
  training transport travel trust unified unity unknown update updates upload user users vendor version video view virtual voice
  voicemail wait warning watch webmail webmaster website well what when where which white will windows wireless with without work workgroup
  workstation world write year your zone
  abteilung alle aller allgemein anfrage anmeldung anruf antwort auch beim benutzer bestellung bestellungen betrieb bewerbung buchhaltung
  dienst dieser doch domäne drucker eine einem einen einer einkauf empfang fehler firma gast geht haben hier hilfe info intern jetzt
  kann kein keine kollege kollegin konto kontakt kunde kunden lager leitung lösung mehr nach nachricht nicht noch nutzer ordner personal
  postfach rechnung rechnungen seit sekretariat sich sind speicher technik über verkauf verteiler vertrieb verwaltung werden wird zentrale
  accueil achat achats adresse aide avec bonjour boîte cette client clients commande commandes compta comptabilité compte contacts dans
  depuis direction domaine dossier elle encore erreur facture factures fichier imprimante invité message pour sans secrétariat serveur
  service sont tous utilisateur vente ventes`.split(/\s+/),
);
const numbered =
  /^(?:kb|q|priv|pub|sp|smtp|pop|imap|ipv|sha|md|aes|http|win|windows|exchange|outlook|office|server|mail|web|www|relay|test|user|mx|ns)-?\d+$/i;

/** True for the name of one account or machine, which means the same wherever it stands: four signs or more, no ordinary word. */
export function isOwnName(word: string): boolean {
  return word.length > 3 && /\p{L}{2}/u.test(word) && !ordinary.has(word.toLowerCase()) && !numbered.test(word);
}
