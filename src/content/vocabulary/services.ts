import type { Concept } from '../../engine/vocabulary.ts';

/** Services, their accounts and what they do. */
export const services: readonly Concept[] = [
  {
    id: 'smtp',
    phrases: {
      en: `
        smtp, esmtp, smtp vs, smtp virtual server, virtual server*, smtp connector, smtp service, port 25, system manager, esm,
        queue viewer
      `,
      de: `virtueller smtp server`,
      fr: `serveur virtuel smtp`,
      nl: `virtuele smtp server`,
      es: `servidor virtual smtp`,
    },
  },
  {
    id: 'mta',
    isThing: true,
    phrases: {
      en: `mta, mtas, message transfer agent, msexchangemta, mta queue*, mta service, transfer agent`,
      de: `mta warteschlange`,
      fr: `agent de transfert de messages`,

      es: `agente de transferencia de mensajes`,
    },
  },
  {
    id: 'ims',
    isThing: true,
    isOwn: true,
    phrases: {
      en: `internet mail service, internet mail connector, ims, imc, internet connector, internet mail, msexchangeimc`,
      de: `internet mail dienst, internetmaildienst`,
      fr: `service de messagerie internet, service courrier internet, connecteur internet`,
      nl: `internetmailservice, internet mail dienst`,
      es: `servicio de correo de internet, servicio de correo internet, conector de internet`,
    },
  },
  {
    id: 'site-connector',
    phrases: {
      en: `
        site connector*, site conn, x.400 connector, between two sites, other site, another site, remote site, between the
        sites, two sites, two offices, two locations
      `,
      de: `standortconnector*, anderer standort, anderen standort, zwischen den standorten`,
      fr: `connecteur de site*, autre site, entre deux sites`,
      nl: `siteconnector*, andere site, andere vestiging`,
      es: `conector de sitio*, otro sitio, entre dos sitios`,
    },
  },
  {
    id: 'override',
    isAnywhere: true,
    phrases: {
      en: `override, override tab, override account, overridden`,
      de: `uberschreib*`,
      fr: `remplacement, substitution`,
      nl: `overschrijf*, overschrijven`,
      es: `reemplazo, sobrescrib*`,
    },
  },
  {
    id: 'ms-mail',
    isThing: true,
    isOwn: true,
    phrases: {
      en: `ms mail, msmail, microsoft mail, mail post office*, postoffice*, pc mail, mail connector for ms mail`,
    },
  },
  {
    id: 'service-account',
    isAnywhere: true,
    phrases: {
      en: `
        service account*, svc acct*, svc account*, svc acc, service acct, service user, exchange service account, site service
        account, logon account*, log on account, log on as, account of the services, services run under, services start with,
        services start under, services start as, run as different, run under different, start under administrator, different
        logon, startup account, service logon, different account*
      `,
      de: `
        dienstkonto*, dienstkonten, dienstaccount, serviceaccount, dienste laufen unter, konto der dienste, unter anderem konto,
        anderes konto
      `,
      fr: `compte de service, comptes de service, compte du service, autre compte, sous un autre compte`,
      nl: `serviceaccount*, dienstaccount*, account van de services, onder een ander account, ander account`,
      es: `cuenta de servicio, cuentas de servicio, cuenta del servicio, otra cuenta, con otra cuenta`,
    },
  },
  {
    id: 'password-changed',
    isAnywhere: true,
    phrases: {
      en: `
        password changed, password was changed, changed password, changed the password, changed service password, password
        change, change of password, new password, renewed password, password renewed, password had been renewed, old password,
        password reset, reset the password, password of the service, password expired for the service
      `,
      de: `
        kennwort geandert, passwort geandert, neues kennwort, neues passwort, altes kennwort, kennwortwechsel, passwortwechsel,
        kennwortanderung, passwortanderung, kennwort vom, altes passwort
      `,
      fr: `
        mot de passe change, change le mot de passe, changement de mot de passe, nouveau mot de passe, ancien mot de passe, mot
        de passe a ete change, modifie le mot de passe
      `,
      nl: `wachtwoord gewijzigd, wachtwoord veranderd, nieuw wachtwoord, wachtwoord aangepast, oude wachtwoord, wachtwoordwijziging`,
      es: `
        cambio la contrasena, cambiado la contrasena, cambiamos la contrasena, nueva contrasena, cambio de contrasena,
        contrasena cambiada, contrasena antigua
      `,
    },
  },
  {
    id: 'admin-role',
    phrases: {
      en: `
        service account admin, permissions admin, exchange administrator, administrator program, exchange admin program,
        configuration container, configuration object, on site and configuration, admin role, changed the permissions, rights on
        the organisation, site permissions
      `,
      de: `dienstkonto administrator, rolle service account admin, konfigurationscontainer`,
      fr: `administrateur du compte de service, conteneur configuration`,
      nl: `configuratiecontainer`,
      es: `administrador de cuenta de servicio, contenedor configuracion`,
    },
  },
  {
    id: 'services',
    isAnywhere: true,
    kind: 'context',
    phrases: {
      en: `service, services, exchange services`,
      de: `dienst, dienste, diensten, exchange dienst*`,

      nl: `dienst, diensten`,
      es: `servicio, servicios`,
    },
  },
  {
    id: 'restart-helps',
    isAnywhere: true,
    phrases: {
      en: `
        restart*, re start, reboot*, stop and start, stopped and started, start and stop, bouncing the service, bounce the
        service, cycle the service, recycle, until restart, until it is restarted, after restarting, then it works again, then
        goes out
      `,
      de: `neustart*, neu start*, neugestartet, durchstart*, neu gestartet`,
      fr: `redemarr*, relanc*, repart, relance le service`,
      nl: `herstart*, opnieuw start*, opnieuw opstart*, opnieuw gestart`,
      es: `reinici*, rearran*, volver a arrancar, reanuda`,
    },
  },
  {
    id: 'again-and-again',
    isAnywhere: true,
    phrases: {
      en: `
        every couple of days, every few days, every two days, once a week, every week, each week, each morning, every day,
        daily, from time to time, after a while, after some days, again and again, temporarily, for a while, periodically,
        regularly
      `,
      de: `
        alle paar tage, jeden tag, einmal die woche, einmal pro woche, jede woche, taglich, nach ein paar tagen, immer wieder,
        ein weilchen, eine weile, regelmassig
      `,
      fr: `
        tous les quelques jours, chaque jour, une fois par semaine, chaque semaine, tous les jours, au bout de quelques jours,
        regulierement, tous les deux jours
      `,
      nl: `om de paar dagen, elke dag, een keer per week, elke week, dagelijks, na een paar dagen, regelmatig, telkens, steeds weer`,
      es: `
        cada pocos dias, cada dos dias, cada dia, una vez por semana, cada semana, a diario, al cabo de unos dias, cada par de
        dias, de vez en cuando
      `,
    },
  },
  {
    id: 'open-connections',
    isThing: true,
    isAnywhere: true,
    phrases: {
      en: `netstat, established, established connections, open connection*, left open, stay open, leak*, dead connection*, old connection*, time_wait, syn_sent`,
      de: `hergestellt, offene verbindungen`,
      fr: `connexions ouvertes`,
      nl: `openstaande verbindingen`,
      es: `conexiones abiertas`,
    },
  },
  {
    id: 'connections',
    isAnywhere: true,
    phrases: {
      en: `connection*, conns, conn, session*, sockets`,
      de: `verbindung*, sitzung*`,
      fr: `connexion*`,
      nl: `verbinding*, sessie*`,
      es: `conexion*, sesion*`,
    },
  },
  {
    id: 'relay',
    isAnywhere: true,
    phrases: {
      en: `unable to relay, relay denied, relaying, relay`,

      fr: `relais, relayer`,

      es: `reenvio`,
    },
  },
  {
    id: 'event-log',
    isAnywhere: true,
    kind: 'context',
    phrases: {
      en: `event, events, evt, event id, event log, application log, logged, logs, log, warning*, eventlog, event viewer`,
      de: `ereignis*, ereignisprotokoll, anwendungsprotokoll, warnung*, protokoll`,
      fr: `evenement*, journal, journal des evenements, avertissement*`,
      nl: `gebeurtenis*, logboek*, waarschuwing*`,
      es: `evento*, registro, visor de eventos, advertencia*`,
    },
  },
  {
    id: 'error',
    isAnywhere: true,
    kind: 'context',
    phrases: {
      en: `
        error*, fail, fails, failed, failing, failure, fault*, broken, not working, doesnt work, dont work, dead, down, stopped,
        stops, stop, complain*, wrong, unsuccessful, invalid
      `,
      de: `fehler*, funktioniert nicht, geht nicht, kaputt, gestort, klappt nicht, stort, ausgefallen, fehlermeldung*`,
      fr: `erreur*, panne, ne marche pas, ne fonctionne pas, marche plus, fonctionne plus, echec, echoue*, en panne, arrete`,
      nl: `fout*, werkt niet, doet het niet, kapot, storing*, mislukt, defect, foutmelding*`,
      es: `falla*, fallo*, no funciona*, averia*, no va, ha dejado de`,
    },
  },
];
