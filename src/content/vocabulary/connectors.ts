import type { Concept } from '../../engine/vocabulary.ts';

/** Who speaks to which server, and what stands between them. */
export const connectors: readonly Concept[] = [
  {
    id: 'receive-connector',
    phrases: {
      en: `
        receive connector*, recv conn*, recv connector*, receive conn*, rcv connector, recv con, inbound connector, smtp
        receive, default hub, client connector, relay connector, mail entrance, default frontend
      `,
      de: `empfangsconnector*, empfangskonnektor*, empfangs connector*, empfangsconnectoren, receive connector`,
      fr: `connecteur de reception, connecteurs de reception, receive connector`,
      nl: `ontvangstconnector*, ontvangst connector*, receive connector`,
      es: `conector de recepcion, conectores de recepcion, receive connector`,
    },
  },
  {
    id: 'connector',
    isAnywhere: true,
    kind: 'context',
    phrases: { en: `connector*, conector*`, de: `konnektor*, connector*`, fr: `connecteur*`, nl: `connector*`, es: `conector*` },
  },
  {
    id: 'hub-transport',
    isAnywhere: true,
    phrases: {
      en: `
        hub, hubs, hub transport, hub server*, hub01, hub1, transport role, cas hub, ht server, transport server*, bridgehead*,
        msexchangetransport, mail gateway, transport service
      `,
      de: `hub transport, hub server, transportserver`,
      fr: `hub transport, serveur de transport`,
      nl: `hub transport, transportserver, hub`,
      es: `hub transport, transporte de concentradores, servidor de transporte`,
    },
  },
  {
    id: 'edge-transport',
    isAnywhere: true,
    phrases: {
      en: `edge, edge transport, edge server*, edge subscription, edgesync, dmz, perimeter, outer mail server, outer mail gate`,
      de: `edge server, dmz, edge transport`,
      fr: `edge, dmz, serveur edge`,
      nl: `edge, dmz`,
      es: `edge, dmz, servidor perimetral`,
    },
  },
  {
    id: 'authentication',
    isAnywhere: true,
    phrases: {
      en: `
        authenticat*, authentification, smtp auth, auth, auth login, basic auth, basic authentication, authd, authed, log in,
        logs in, login, logins, logged in, logon, logs on, sign in, signs in, credential*, creds, 535, 530, 5.7.3,
        authentication unsuccessful, cannot achieve exchange server authentication, accepts the login
      `,
      de: `anmeld*, authentifizier*, einlogg*, login, anmeldedaten, zugangsdaten, smtp anmeldung, authentifizierung, loggt`,
      fr: `authentifi*, identifi*, se connecte, identifiants, login, ouverture de session`,
      nl: `aanmeld*, inlog*, authenticat*, aanmelding, inloggegevens, login, referenties`,
      es: `autentic*, credencial*, inicia sesion, iniciar sesion, login, inicio de sesion, se identifica`,
    },
  },
  {
    id: 'password-right',
    isAnywhere: true,
    phrases: {
      en: `
        right password, correct password, password right, password correct, password ok, password is ok, pw ok, pwd ok, pass ok,
        pasword ok, valid password*, valid credentials, password fine, password valid, good password, credentials are right,
        credentials ok, credentials correct, password what it always was, checked the password, password checked, passwords
        checked, reset the password without, login works elsewhere, same login works, password is not wrong, tested the password
      `,
      de: `
        kennwort stimmt, passwort stimmt, kennwort richtig, passwort richtig, kennwort korrekt, passwort korrekt, richtiges
        kennwort, richtigem kennwort, richtigen kennwort, richtiges passwort, richtigem passwort, anmeldedaten stimmen,
        zugangsdaten stimmen, passwort passt, kennwort passt
      `,
      fr: `
        bon mot de passe, mot de passe correct, mot de passe est correct, mot de passe bon, mot de passe juste, mot de passe
        valide, identifiants corrects
      `,
      nl: `
        wachtwoord klopt, juiste wachtwoord, wachtwoord goed, wachtwoord juist, wachtwoord correct, goede wachtwoord, wachtwoord
        is goed
      `,
      es: `
        contrasena correcta, contrasena es correcta, contrasena buena, contrasena valida, clave correcta, credenciales
        correctas, contrasena esta bien
      `,
    },
  },
  {
    id: 'password',
    isAnywhere: true,
    kind: 'context',
    phrases: {
      en: `password*, pasword*, pwd, pw, passwd`,
      de: `kennwort*, passwort*`,
      fr: `mot de passe, mots de passe`,
      nl: `wachtwoord*`,
      es: `contrasena*, clave, claves`,
    },
  },
  {
    id: 'submit',
    isAnywhere: true,
    phrases: {
      en: `
        submit, submits, submitting, submitted, submission, client submission, hand in, hands in, handed in, mail from, smtp
        submit, ms exch smtp submit, submit permission, injects, inject, push mail*, drop mail*, relay through, authz
      `,
      de: `einliefer*, einreich*, abgeben, ubergeben, ubergibt`,
      fr: `soumettre, soumission, depose*, remettre`,
      nl: `aanlever*, indienen, inlever*, afleveren`,
      es: `entregar al servidor, presentar, someter`,
    },
  },
  {
    id: 'smtp-client',
    phrases: {
      en: `
        thunderbird, imap, imap4, pop, pop3, outlook express, windows mail, eudora, mail client*, mail program*, 587, port 587,
        smtp client*, pop account, pop user*, imap user*, apple mail, iphone, home workers, from home
      `,
      de: `mailprogramm*, thunderbird, port 587, mailclient*`,
      fr: `thunderbird, client de messagerie, logiciel de messagerie, port 587`,
      nl: `thunderbird, mailprogramma, poort 587`,
      es: `thunderbird, cliente de correo, programa de correo, puerto 587`,
    },
  },
  {
    id: 'device',
    isAnywhere: true,
    phrases: {
      en: `
        scanner*, copier*, copy machine*, photocopier*, multifunction*, multi function*, mfp, mfd, mfps, scan to mail, scan to
        email, scan to e mail, scan mail, scans by mail, canon*, konica, kyocera, ricoh, xerox, device, devices, appliance*, ups
        alarm mail, alarm mail*, camera*
      `,
      de: `scanner*, kopierer*, multifunktion*, scan to mail, gerat*`,
      fr: `scanner*, copieur*, photocopieur*, multifonction*, numeriseur*, scan vers mail`,
      nl: `scanner*, kopieerapparaat*, kopieermachine*, multifunctional*, kopieer*, scan naar mail`,
      es: `escaner*, copiadora*, fotocopiadora*, multifuncion*, escanear a correo`,
    },
  },
  {
    id: 'program-account',
    isAnywhere: true,
    phrases: {
      en: `
        application, applications, app, apps, program, programs, programme, software, fax server*, fax software, fax service,
        fax program, fax gateway, fax system, fax robot, faxes, fax, voicemail, voice mail, unity, unified messaging, crm, erp
        system mails, ticket system, ticketing, helpdesk system, archiving, archive program, archiver, call recording,
        monitoring, webshop, web shop, web application, intranet application, newsletter tool, dispatch tool, line of business,
        app account, application account, svc account of, program account, robot, sms gateway account, workflow, dms, sharepoint
        alerts, sql mail, database mail, mapi, mapi client*, third party, 3rd party, tool
      `,
      de: `
        anwendung*, programm*, software, faxserver*, faxsoftware, fax, crm, ticketsystem*, archivierung*, webshop*, voicemail,
        fachanwendung*, mailarchiv*
      `,
      fr: `application*, logiciel*, programme*, serveur fax, fax, crm, outil de tickets, boutique en ligne, archivage`,
      nl: `applicatie*, programma*, software, faxserver*, faxrobot*, fax, crm, ticketsysteem, archiver*, webwinkel, toepassing*`,
      es: `aplicacion*, programa*, software, servidor de fax, fax, crm, tienda web, archivado, sistema de tickets`,
    },
  },
  {
    id: 'partner-tls',
    isAnywhere: true,
    phrases: {
      en: `
        partner server*, partner domain*, partner company, partner connector*, partners mail*, partners server, partner
        organisation, supplier*, tls, mutual tls, domain security, domain secure*, secured connection, encrypted mail*, secure
        domain, partner, partners, starttls
      `,
      de: `partner*, partnerfirma, partnerdomane, tls, lieferant*, verschlusselte verbindung`,
      fr: `partenaire*, tls, fournisseur*, connexion securisee`,
      nl: `partner*, tls, leverancier*, beveiligde verbinding`,
      es: `socio*, tls, proveedor externo, empresa asociada, conexion segura`,
    },
  },
  {
    id: 'server-to-server',
    isAnywhere: true,
    phrases: {
      en: `
        other server*, another server, other hub*, between hubs, two hubs, hub to hub, between sites, between active directory
        sites, between our two, computer account, machine account, other exchange server*, old server, legacy server,
        coexistence, legacy, migrat*, moving from, new server, routing group connector, interorg, exchange servers group,
        sending server, server to server, main router, machine login
      `,
      de: `
        anderer server, anderen server, zwischen den servern, zwischen den hubs, computerkonto, alter server, alten server,
        migration, koexistenz, server zu server
      `,
      fr: `autre serveur, entre serveurs, entre sites, ancien serveur, compte d ordinateur, migration, coexistence`,
      nl: `andere server, tussen servers, tussen sites, oude server, computeraccount, migratie, nieuwe server`,
      es: `otro servidor, entre servidores, entre sitios, servidor antiguo, cuenta de equipo, migracion, coexistencia`,
    },
  },
  {
    id: 'isa',
    phrases: {
      en: `
        isa, isa server*, isa firewall, isa 2000, isa 2004, isa 2006, isa2000, isa2004, isa2006, isa box, isa array, isa
        gateway, microsoft proxy, internet security and acceleration, firewall client, forefront tmg, tmg
      `,
      de: `isa server, isa firewall`,
      fr: `isa server, serveur isa`,
      nl: `isa server`,
      es: `servidor isa, isa server`,
    },
  },
  {
    id: 'firewall',
    isAnywhere: true,
    phrases: {
      en: `firewall*, fire wall, proxy, gateway rule*, packet filter, port blocked, port 25 blocked, security gateway`,
      de: `firewall*, brandmauer, proxy`,
      fr: `pare feu, parefeu, firewall, proxy`,
      nl: `firewall*, proxy`,
      es: `cortafuego*, firewall, proxy`,
    },
  },
  {
    id: 'protocol-rule',
    isAnywhere: true,
    phrases: {
      en: `
        protocol rule*, prot rule*, access rule*, site and content rule*, rule, rules, client group only, domain users only,
        anonymous access, localsystem, local system
      `,
      de: `protokollregel*, regel, regeln`,
      fr: `regle de protocole, regle*`,
      nl: `protocolregel*, regel, regels`,
      es: `regla de protocolo, reglas de protocolo, regla, reglas`,
    },
  },
  {
    id: 'dns',
    isAnywhere: true,
    phrases: {
      en: `
        dns, external dns, ext dns, global ext dns, dns server*, name server*, nameserver*, name resolution, resolve, resolves,
        resolving, resolv*, lookup*, look up, nslookup, forwarder*, forwarders, dns forward*, fwd, isp, provider dns, provider,
        mx record*, mx lookup, host unknown, find other mail servers, server failure, request timed out
      `,
      de: `dns, externer dns, externe dns, namensauflosung, aufgelost, auflosen, weiterleitung*, nslookup, provider`,
      fr: `dns, resolution de noms, resolution, redirecteur*, nslookup, fournisseur d acces`,
      nl: `dns, naamomzetting, naamresolutie, doorstuurserver*, nslookup, provider, externe dns`,
      es: `dns, resolucion de nombres, resolver, reenviador*, nslookup, dns externo*`,
    },
  },
  {
    id: 'smart-host',
    phrases: {
      en: `smart host*, smarthost*, relay host of the provider`,
      de: `smarthost, smart host`,
      fr: `smart host, hote actif`,
      nl: `smarthost, smart host`,
      es: `host inteligente, smart host`,
    },
  },
];
