import type { Concept } from '../../engine/vocabulary.ts';

const elsewhere = (id: string, phrases: Concept['phrases']): Concept => ({ id, kind: 'elsewhere', phrases });
const system = (id: string, phrases: Concept['phrases']): Concept => ({ id, kind: 'system', phrases });

/** What goes wrong with mail and is another matter, and the mail systems of others. */
export const elsewhereMail: readonly Concept[] = [
  elsewhere('mail-quota', {
    en: `
      quota*, gb, mb, limit, limits, mailbox full, mailbox is full, mailbox over, full mailbox, size limit*, over limit, over its
      limit, storage limit, storage quota, too large, too big, prohibit send, out of space, disk full, disk space, no space,
      message size, attachment size, mailbox size, bigger mailbox, more space, running full, archive mailbox, pst, pst file*, ost,
      ost file*, autoarchive, clean up mailbox, inbox full, full inbox, size of the mailbox, low disk, gigabyte*
    `,
    de: `
      postfach voll, postfach ist voll, postfachgrosse, speicherlimit, kontingent*, zu gross, zu groß, speicherplatz, platz,
      grossenbeschrankung, anhang zu gross, voll
    `,
    fr: `
      boite pleine, boite est pleine, pleine, trop gros, trop volumineux, trop lourd, espace disque, plus de place, limite de
      taille, limite
    `,
    nl: `mailbox vol, postvak vol, mailbox is vol, zit vol, vol, quotum, te groot, schijfruimte, ruimte, limiet`,
    es: `buzon lleno, buzon esta lleno, lleno, llena, cuota, demasiado grande, espacio, tamano, limite`,
  }),
  elsewhere('attachment', {
    en: `attachment*, attached file*, attach, winmail.dat, winmail, inline picture*, embedded image*, unsafe attachment*, zip file*, zip`,
    de: `anhang, anhange, anhangen, dateianhang*, angehangt*`,
    fr: `piece jointe, pieces jointes, fichier joint*`,
    nl: `bijlage*`,
    es: `adjunto*, archivo adjunto, archivos adjuntos`,
  }),
  elsewhere('spam', {
    en: `
      spam*, junk*, phish*, scam*, newsletter*, unsubscribe*, blacklist*, blocklist*, block list, rbl, greylist*, open relay,
      virus*, malware, trojan*, ransomware, ransom, antivirus, hacked, unwanted, advert*, spoof*, dkim, dmarc, spf, quarantine*,
      false positive*, bulk mail, backscatter, hijacked, clicked a link
    `,
    de: `werbung, werbemail*, viren, schadsoftware, gefalscht*, betrug*, verdachtig*, quarantane, gehackt`,
    fr: `pourriel*, indesirable*, hameconnage, arnaque*, publicite*, liste noire, faux mail, suspect*, quarantaine, pirate*`,
    nl: `ongewenste*, nieuwsbrief*, nepmail*, verdacht*, zwarte lijst, reclame, oplicht*, quarantaine, gehackt`,
    es: `correo basura, basura, estafa*, publicidad, lista negra, boletin*, sospechos*, no deseado*, cuarentena, hackead*`,
  }),
  elsewhere('calendar', {
    en: `
      calendar*, calender*, meeting*, appointment*, room booking, room mailbox*, free busy, freebusy, resource booking,
      invitation*, invite*, reminder*, task list, contact list, reschedul*, recurring, time zone, daylight,
      assign a task, delegate a task, delegate task*, delegate the task*, task request*, task list, out of office delegate
    `,
    de: `kalender*, termin*, aufgabe delegieren, aufgabe zuweisen, besprechung*, einladung*, raumbuchung*, erinnerung*, kontakte, aufgaben, frei gebucht, raum`,
    fr: `calendrier*, agenda*, rendez vous, deleguer une tache, partager calendrier, partage de calendrier, reunion*, rappel*, salle, contacts, taches`,
    nl: `agenda*, afspra*, vergader*, uitnodiging*, herinnering*, zaal, contactpersonen, taken`,
    es: `cita, citas, reunion*, invitacion*, recordatorio*, sala, contactos, tareas, agenda`,
  }),
  elsewhere('address-book', {
    en: `
      address book*, oab, offline address, gal, global address list, address list*, distribution list*, distribution group*, dl,
      dynamic group, mailing list*, autocomplete, auto complete, nickname cache, nk2, contact card, display name*, hidden from
    `,
    de: `adressbuch*, adressliste*, verteiler*, autovervollstandigung`,
    fr: `carnet d adresses, liste d adresses, liste de distribution, listes de distribution, liste de diffusion`,
    nl: `adresboek*, adreslijst*, distributielijst*, verzendlijst*, mailinglijst`,
    es: `libreta de direcciones, lista de direcciones, lista de distribucion, listas de distribucion`,
  }),
  elsewhere('outlook-itself', {
    en: `
      out of office, oof, auto reply, autoreply, automatic repl*, vacation message, signature*, recall, recalled, rule wizard,
      inbox rule*, forwarding rule, read receipt*, delivery receipt, font, fonts, umlaut*, encoding, question marks, special
      characters, charset, preview pane, search in outlook, outlook search, indexing, outlook crash*, outlook wont open, outlook
      wont start, outlook doesnt open, outlook doesnt start, outlook freezes, outlook hangs, outlook slow, loading profile, work
      offline, working offline, disconnected, cached mode, trying to connect, reading pane, folder list, send button, missing
      button, ribbon, toolbar, add in, addin*, macro*, mail merge, deleted mail*, deleted item*, undelete*, recover*, restore*,
      twice, drafts, purged, duplicate*, private appointment*, s mime, smime, encrypt message, digital signature, categor*, asks
      for the password, asking for password, password prompt, prompts for password, password popup, over and over
    `,
    de: `
      abwesenheit*, abwesenheitsnotiz, abwesenheitsassistent, signatur*, zuruckrufen, lesebestatigung*, schriftart*, outlook
      startet nicht, outlook sturzt ab, geloschte mails, geloschte mail, wiederherstell*, doppelt, vorlage*, suche, suchfunktion,
      fragt nach dem kennwort, fragt nach passwort, fragt standig
    `,
    fr: `
      absence, message d absence, reponse automatique, accuse de lecture, rappeler un message, outlook ne demarre pas, outlook
      plante, restaur*, recuper*, supprimes, modele*, caracteres, police, recherche, demande le mot de passe sans cesse, en double
    `,
    nl: `
      afwezigheid*, handtekening*, leesbevestiging*, intrekken, outlook start niet, outlook loopt vast, herstel*, verwijderde
      mail*, dubbel*, sjabloon*, lettertype, zoekfunctie, zoeken, vraagt steeds om, blijft vragen
    `,
    es: `
      fuera de la oficina, respuesta automatica, ausencia, firma, firmas, acuse de lectura, recuperar, restaurar, borrados,
      duplicad*, plantilla*, outlook no abre, outlook no arranca, outlook se cierra, buscar, busqueda, pide la contrasena, sigue
      pidiendo
    `,
  }),
  elsewhere('incoming-missing', {
    en: `
      incoming mail missing, incoming missing, incoming is missing, incoming dead, no incoming, incoming not, incoming doesnt,
      incoming mail from outside missing, mail from outside missing, doesnt receive, dont receive, not receiving, not receive,
      cant receive, cannot receive, receives nothing, receive nothing, nothing arrives, nothing comes in, no mail comes in, no new
      mail, not arriving, mails missing, dont get any mail, cant get mail, no mail arrives, not received, didnt receive, doesnt
      reach, dont arrive, doesnt arrive, sending works, sending ok, sending is fine, outgoing ok, outgoing works, outbound ok,
      arrive late, delay*, arrive with a delay, slow delivery, no mail since
    `,
    de: `
      keine mails mehr, bekommt keine, bekomme keine, empfangt keine, empfange keine, empfang geht nicht, kommt nichts an, kommen
      keine, kommt nichts rein, kommen nicht an, keine neuen mails, verspat*, senden geht, verzoger*
    `,
    fr: `
      ne recoit pas, ne recoit plus, recoit plus, recois plus, recevons plus, plus recus, n arrive pas, n arrivent pas, n arrive
      plus, n arrivent plus, ne recoit rien, retard*, envoi fonctionne, envoi marche
    `,
    nl: `
      ontvangt geen, ontvang geen, ontvangen geen, komt niet binnen, komen niet binnen, niets binnen, krijgt geen mail, krijg geen
      mail, komt niet aan, komen niet aan, vertrag*, verzenden werkt
    `,
    es: `no recibe*, no recibo, no recibimos, no llega*, no entra*, no le llega*, retras*, enviar funciona, no me llega*`,
  }),
  elsewhere('other-bounce', {
    en: `
      5.1.1, 5.1.0, 5.1.2, 5.1.3, 5.1.4, 5.1.10, 5.2.0, 5.2.1, 5.2.2, 5.2.3, 5.3.4, 5.4.0, 5.4.4, 5.4.6, 5.5.0, user unknown,
      unknown user, recipient unknown, unknown recipient, no such user, no such recipient, address not found, wrong address,
      mistyped address, mailbox unavailable, does not exist, doesnt exist, left the company, former employee
    `,
    de: `empfanger unbekannt, unbekannter empfanger, adresse nicht gefunden, falsche adresse, existiert nicht`,
    fr: `destinataire inconnu, adresse inconnue, adresse introuvable, n existe pas`,
    nl: `onbekende ontvanger, ontvanger onbekend, adres niet gevonden, bestaat niet`,
    es: `destinatario desconocido, usuario desconocido, direccion no encontrada, no existe`,
  }),
  elsewhere('slow', {
    en: `slow, slower, slowly, slowness, takes ages, takes forever, sluggish, performance`,
    de: `langsam*, lahm*`,
    fr: `lent, lente, lents, lenteur*, ralenti*`,
    nl: `traag, trage, langzaam`,
    es: `lento, lenta, lentitud, despacio`,
  }),
  elsewhere('public-folder', {
    en: `public folder*, pf replication, hierarchy, replication between, folder replication, site folder*`,
    de: `offentliche* ordner*, offentlicher ordner`,
    fr: `dossier public, dossiers publics`,
    nl: `openbare map*`,
    es: `carpeta publica, carpetas publicas`,
  }),
  elsewhere('database', {
    en: `
      edb, priv.edb, pub.edb, priv1.edb, database, databases, dismount*, wont mount, eseutil, memory, ram, corrupt*, processor,
      isinteg, dirty shutdown, dag, dags, passive copy, active copy, copy queue length, replay queue, failover, cluster*,
      transaction log*, log files fill, log drive, wont start 1018, 1018, cpu, store memory, back pressure, backpressure, 15006,
      defrag*, 16 gb, circular logging, vss, memory leak, wont start, doesnt start, information store service wont
    `,
    de: `datenbank*, einbinden, bereitstellung aufgehoben, beschadigt*, arbeitsspeicher, speicher voll, prozessor, startet nicht`,
    fr: `base de donnees, bases de donnees, demonte*, corromp*, memoire, processeur, ne demarre pas, ne demarre plus`,
    nl: `database*, ontkoppeld, beschadigd*, geheugen, start niet`,
    es: `base de datos, bases de datos, desmonta*, danad*, memoria, procesador, no arranca, no inicia`,
  }),
  elsewhere('backup', {
    en: `backup*, back up job, ntbackup, backup exec, veeam, tape*, restore job, acronis, arcserve`,
    de: `sicherung*, datensicherung*, band`,
    fr: `sauvegarde*`,
    nl: `reservekopie`,
    es: `copia de seguridad, copias de seguridad, respaldo*`,
  }),
  elsewhere('mailbox-move', {
    en: `
      move mailbox*, mailbox move*, moving mailbox*, migration batch, migration endpoint, move request*, mailbox migration,
      migrate mailbox*, imap migration, cutover, create a mailbox, create mailbox, new mailbox, delete mailbox, rename mailbox,
      change email address, email alias, new alias, new address
    `,
    de: `
      postfach verschieben, postfach umziehen, neues postfach, postfach anlegen, postfach migrieren, postfachverschiebung, neue
      mailadresse
    `,
    fr: `deplacer la boite, deplacement de boite, nouvelle boite, creer une boite, migration de boite`,
    nl: `mailbox verplaatsen, postvak verplaatsen, nieuwe mailbox, mailbox aanmaken`,
    es: `mover el buzon, mover buzon, nuevo buzon, crear buzon, crear un buzon`,
  }),
  elsewhere('web-mail', {
    en: `
      owa blank, owa loading, blank page, owa login page, publish owa, publishing owa, owa premium, owa certificate, owa 500, owa
      404, owa slow, owa doesnt, owa cant, activesync, active sync, rpc over http, outlook anywhere, autodiscover, ews,
      certificate expired, expired certificate, certificate warning, certificate error, ssl certificate, browser, internal server
      error, error 500, error 404, 404, target principal, ecp, oma, webmail doesnt, webmail cant, webmail down, owa down
    `,
    de: `owa geht nicht, webmail geht nicht, zertifikat abgelaufen, zertifikatswarnung, zertifikatfehler, zertifikat*, weisse seite`,
    fr: `page blanche, certificat expire, certificat*, navigateur, webmail ne`,
    nl: `lege pagina, certificaat verlopen, certificaat*, webmail werkt niet`,
    es: `pagina en blanco, certificado caducado, certificado*, navegador, webmail no`,
  }),
  elsewhere('cloud-mail', {
    en: `
      hybrid wizard, hcw*, hybrid, cloud, tenant*, conditional access, mfa, azure ad, azure, aad, entra, intune, onmicrosoft*,
      eop, exchange admin center, eac, throttl*, 5.7.708, 5.7.57, 5.7.139, 5.7.54, 5.7.606, managed availability, safe links,
      safelinks, licence assigned, modern authentication, modern auth, oauth*, in the cloud, new outlook
    `,
    de: `mandant*, hybrid*, moderne authentifizierung`,
    fr: `locataire, hybride, nuage, authentification moderne`,
    nl: `hybride, moderne verificatie`,
    es: `inquilino, hibrid*, nube, autenticacion moderna, directiva de la organizacion`,
  }),
  system('other-mail-system', {
    en: `
      postfix, sendmail, exim, exim4, qmail, dovecot, courier imap, cyrus, zimbra*, domino, lotus*, lotus notes, notes client,
      notes mail, ibm notes, nsf, groupwise, gwia, novell, mdaemon, hmailserver, mailenable, kerio*, icewarp, scalix, kolab,
      zarafa, kopano, open xchange, openxchange, mercury, pegasus, imail, communigate*, merak, smartermail, postini, barracuda,
      ironport, mimecast, proofpoint, messagelabs, gmail, google mail, google workspace, gsuite, g suite, yahoo*, gmx, web.de,
      aol, icloud, protonmail, plesk, cpanel, web host*, hoster, webhost*, roundcube, squirrelmail, sogo, axigen, zoho, sendgrid,
      mailchimp, amazon ses, mailgun, amavis, spamassassin, clamav, rspamd, sasl, freemail, opensmtpd, haraka, tobit, fetchmail,
      procmail, stalwart
    `,
    de: `strato, ionos, t online`,
    fr: `ovh, hebergeur, orange, laposte, free.fr, sfr`,
    nl: `hostingprovider, ziggo, kpn, transip`,
    es: `proveedor de hosting, hosting, telefonica, movistar, terra`,
  }),
];
