import type { Concept } from '../../engine/vocabulary.ts';

/** What happens to mail on its way, and where it is. */
export const mailFlow: readonly Concept[] = [
  {
    id: 'mail',
    kind: 'context',
    phrases: {
      en: `mail, mails, e mail*, email*, message, messages, msg*, letter, letters, post, posts, correspondence, mailing`,
      de: `nachricht*, brief, briefe, mailverkehr`,
      fr: `courriel*, courrier*, mel, message*, envois`,
      nl: `mailtje*, bericht*, brieven`,
      es: `correo*, mensaje*, carta*`,
    },
  },
  {
    id: 'exchange',
    kind: 'context',
    phrases: {
      en: `
        exchange, ms exchange, microsoft exchange, exchange server, exch, mail server*, mailserver*, mail router, mail system,
        outlook, outlook server, mail host
      `,

      fr: `serveur de messagerie, serveur de mail`,

      es: `servidor de correo`,
    },
  },
  {
    id: 'server',
    isAnywhere: true,
    kind: 'context',
    phrases: {
      en: `server, servers, box, machine, host, system, org, organisation, organization, forest`,
      de: `server*, rechner, maschine`,
      fr: `serveur*`,
      nl: `server*`,
      es: `servidor*, maquina`,
    },
  },
  {
    id: 'user',
    isAnywhere: true,
    kind: 'context',
    phrases: {
      en: `user, users, usr*, caller, callers, sender, senders, recipient*, account, accounts, acct*, acc, login name, user account*`,
      de: `benutzer*, anwender*, nutzer*, absender*, empfanger*, konto, konten, benutzerkonten`,
      fr: `utilisateur*, expediteur*, destinataire*, compte, comptes`,
      nl: `gebruiker*, afzender*, ontvanger*`,
      es: `usuario*, remitente*, destinatario*, cuenta*`,
    },
  },
  {
    id: 'send',
    kind: 'context',
    phrases: {
      en: `send, sends, sending, sent, mail out, write, writes, deliver*, transfer*, forward*, pass on, hand over, transmit*`,
      de: `senden, sendet, sende, gesendet, schick*, verschick*, versend*, versand, zustell*, weiterleit*, absenden`,
      fr: `envoy*, envoi*, expedi*, transm*, achemin*`,
      nl: `verzend*, verstuur*, versturen, stuur*, sturen, verzonden`,
      es: `envia*, envio*, mandar, manda, entrega*`,
    },
  },
  {
    id: 'not-sent',
    phrases: {
      en: `
        cant send, cannot send, cant mail, cannot mail, cant post, cannot post, not send, not sending, not sent, unable to send,
        wont send, dont send, doesnt send, not being sent, no sending, sending fails, sending failed, sends nothing, failed to
        send, fails to send, arent sent, isnt sent, no longer send, no longer sent, stops sending, stopped sending, nothing is
        sent, nobody can send, cant write to, unable to submit, cant submit
      `,
      de: `
        nicht senden, nicht gesendet, nicht verschick*, nicht versend*, nicht versandt, verschickt nichts, verschickt nichts
        mehr, versendet nichts, sendet nicht, versand klappt nicht, kann nicht senden, lasst sich nicht senden, nicht mehr
        senden, nicht mehr verschicken
      `,
      fr: `
        ne peut pas envoyer, ne peut plus envoyer, peuvent plus envoyer, n envoie plus, n envoie rien, n envoie pas, arrete d
        envoyer, impossible d envoyer, plus envoyer, envoi impossible, pas envoyer
      `,
      nl: `
        niet verzenden, niet versturen, niet verzonden, niet verstuurd, verzendt niet, verstuurt niet, niet meer verzenden, niet
        meer versturen, niet mailen, niet meer posten
      `,
      es: `
        no envia*, no se envia*, no puede enviar, no pueden enviar, no podemos enviar, no puedo enviar, deja de enviar,
        imposible enviar, ya no envia*, no manda
      `,
    },
  },
  {
    id: 'not-leaving',
    phrases: {
      en: `
        no outgoing, no outbound, nothing goes out, nothing gets out, nothing leaves, doesnt leave, dont leave, wont leave, not
        leave, not leaving, never leaves, not go out, dont go out, doesnt go out, not going out, isnt going out, arent going
        out, wont go out, not get out, not delivered, isnt delivered, arent delivered, doesnt go through, not transferred, isnt
        transferred, doesnt hand over, wont pass, stops delivering, stopped delivering
      `,
      de: `
        nicht raus, nichts raus, nicht mehr raus, geht nichts, gehen nicht, nicht zugestellt, verlasst nicht, verlassen nicht,
        nichts hinaus
      `,
      fr: `
        ne part pas, ne partent pas, part plus, partent plus, ne sort pas, ne sortent pas, sortent pas, rien ne part, rien ne
        sort, pas remis
      `,
      nl: `gaat niet weg, gaan niet weg, niet de deur uit, gaat niet uit, gaat niets uit, niets naar buiten, niet afgeleverd`,
      es: `no sale*, nada sale, no se entrega*`,
    },
  },
  {
    id: 'outbox',
    isThing: true,
    phrases: {
      en: `
        outbox, outboxes, out box, outbox folder, out tray, outgoing tray, outgoing folder, out folder, outgoing mailbox,
        outgoing box
      `,
      de: `postausgang, postausgange*, ausgangsordner, ausgangskorb, postausgangsordner`,
      fr: `boite d envoi, boites d envoi, dossier d envoi, elements a envoyer`,
      nl: `postvak uit, uitbak, map postvak uit`,
      es: `bandeja de salida, bandejas de salida, buzon de salida, carpeta de salida`,
    },
  },
  {
    id: 'queue',
    isAnywhere: true,
    phrases: {
      en: `
        queue, queues, queued, queueing, queuing, queu, spool, spooler, spooled, spooling, backlog, retry, retries, retrying, in
        retry, delivery queue*, remote queue*, outbound queue*, q, qs, q d
      `,
      de: `warteschlange*, warteschlang, schlange`,
      fr: `file d attente, files d attente, file, files`,
      nl: `wachtrij*, rij`,
      es: `cola, colas, cola de salida`,
    },
  },
  {
    id: 'waits',
    isAnywhere: true,
    phrases: {
      en: `
        stuck, sits, sit, sitting, hang, hangs, hanging, hung, stays, stay, staying, stayed, remain*, wait, waits, waiting,
        pile*, piling, stack up, stacks up, back up, backs up, backing up, queue up, grow, grows, growing, held, held up, held
        back, hold, holding, stall*, frozen, freezes, doesnt move, dont move, not moving, never moves, build up, builds up,
        accumulat*, pending, not drained, drain*, clog*, jam, jammed, collect, collects, fills up, lie, lies, lying, left
        behind, doesnt empty, linger*, idle
      `,
      de: `
        hang*, haengen, haengt, bleib*, lieg*, steck*, wart*, staut, stauen, staut sich, gestaut, festhang*, stehen bleiben,
        bleiben stehen, aufgelaufen, wachst, sammel*
      `,
      fr: `reste*, bloque*, coince*, attend*, attente, accumul*, grossit, s entasse*, en souffrance, stagn*, retenu*, s empil*`,
      nl: `blijf*, blijven, hangt, hangen, vast, vastzit*, wacht, wachten, blijft liggen, opgehoopt, ophop*, liggen, groeit, stapel*`,
      es: `queda*, se queda*, atasc*, espera*, acumul*, detenid*, parad*, bloquead*, retenid*, crece*, encol*, atrap*`,
    },
  },
  {
    id: 'outgoing',
    isAnywhere: true,
    phrases: {
      en: `
        outgoing, outbound, out going, to the internet, to internet, to the outside, to outside, outside world, to external,
        external mail, external recipients, internet mail, inet mail, way out, mail out, outside, outwards, other mail servers,
        mail relay, remote delivery, internet
      `,
      de: `ausgehend*, nach aussen, nach außen, nach draussen, nach draußen, raus, ins internet, hinaus, externe empfanger, internet*`,
      fr: `sortant*, vers l exterieur, a l exterieur, vers internet, exterieur`,
      nl: `uitgaand*, naar buiten, naar het internet, naar internet, extern*`,
      es: `saliente*, hacia fuera, hacia el exterior, a internet, hacia internet, exterior*, fuera`,
    },
  },
  {
    id: 'incoming-works',
    phrases: {
      en: `
        incoming, inbound, in ok, incoming ok, incoming fine, incoming works, inbound ok, can receive, still receive, still
        receives, receive ok, receives ok, receiving works, receiving ok, receive, receives, receiving, gets mail, get mail,
        arrives fine, internal is fine, internal ok, internal mail ok, can still write to us
      `,
      de: `eingehend*, empfang klappt, empfangen, empfangt, empfang, kommt rein, rein kommt, kommen rein, eingang geht, kommt an`,
      fr: `entrant*, recoit, recoivent, reception, arrive*, recevoir`,
      nl: `inkomend*, ontvang*, binnenkomend*, komt binnen`,
      es: `entrante*, recib*, llega*, entra, entran, entra bien`,
    },
  },
  {
    id: 'bounce',
    phrases: {
      en: `
        bounce, bounces, bounced, bouncing, ndr, ndrs, non delivery, nondelivery, undeliver*, comes back, come back, came back,
        coming back, sent back, returned, returns, return, delivery failure, failure notice, postmaster
      `,
      de: `
        kommt zuruck, kommen zuruck, zuruck, unzustellbar*, nicht zustellbar, unzustellbarkeitsbericht, bounce*, zuruckgewiesen,
        zuruckgeschickt, abprall*
      `,
      fr: `non remis, retourne*, revient, reviennent, rebond*, avis de non remise, rapport de non remise, retour`,
      nl: `terug, komt terug, komen terug, teruggestuurd, onbestelbaar, niet bezorgd, bounce*, retour`,
      es: `rebot*, devuel*, devolucion, no entregado, vuelve*, informe de no entrega`,
    },
  },
  {
    id: 'no-trace',
    isAnywhere: true,
    phrases: {
      en: `
        no error, no errors, no bounce, no bounces, no ndr, no ndrs, no event, no events, nothing logged, nothing is logged,
        nothing in the log, nothing in the event log, no failure report, nobody gets a failure report, no returned mail, without
        any error, without error, no non delivery report, no message about it, without a trace, silently, no failure, not
        receive ndr*, not receive an ndr, not receive a bounce
      `,
      de: `
        keine fehlermeldung*, kein fehler, ohne fehler, keine unzustellbarkeit*, kein ndr, nichts im ereignisprotokoll, keine
        meldung, ohne meldung, kein ereignis
      `,
      fr: `sans erreur, aucune erreur, pas d erreur, sans message d erreur, aucun message, aucun retour, rien dans le journal`,
      nl: `zonder fout*, geen fout*, geen foutmelding, geen melding, geen ndr, zonder melding, niets in het logboek`,
      es: `sin error*, ningun error, no hay error*, sin aviso, sin ndr, nada en el registro`,
    },
  },
  {
    id: 'refused',
    isAnywhere: true,
    phrases: {
      en: `
        refus*, reject*, denied, deny, denies, denying, not allowed, isnt allowed, arent allowed, wasnt allowed, not permitted,
        isnt permitted, not permit, may not, not accepted, isnt accepted, doesnt accept, not accept, wont accept, wont take,
        doesnt take, turned away, turn away, turns away, throws out, thrown out, isnt let in, not let in, wont let, doesnt let,
        not let, shut the door, shuts the door, forbid*, prohibit*, access denied, no access, noaccess, unauthori*, not
        authori*, isnt authoris*, authentication refused, login refused, not authz, not authd, no business there, disallow*,
        declin*, has no right, have no right, no rights, not enough rights, lacks the right
      `,
      de: `
        abgewiesen, abweis*, verweiger*, abgelehnt, lehnt ab, ablehn*, darf nicht, durfen nicht, duerfen nicht, nicht erlaubt,
        nicht berechtigt, keine berechtigung, keine rechte, zugriff verweigert, nicht zugelassen, gesperrt, zuruckgewiesen,
        unberechtigt, nicht akzeptiert
      `,
      fr: `
        rejet*, interdit*, pas autoris*, non autoris*, acces refuse, n a pas le droit, n a pas l autorisation, pas le droit, pas
        la permission, bloque par, n accepte pas, repousse
      `,
      nl: `
        geweiger*, weiger*, mag niet, mogen niet, afgewezen, niet toegestaan, toegang geweigerd, geen toegang, geen rechten,
        niet bevoegd, wijst af, niet geaccepteerd
      `,
      es: `
        rechaz*, deneg*, no autorizad*, no permit*, sin permiso, acceso denegado, no tiene permiso, no se permite, no deja,
        prohib*, no acepta, no le deja
      `,
    },
  },
];
