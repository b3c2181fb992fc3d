import type { Concept } from '../../engine/vocabulary.ts';

/** Who speaks to which server, and what stands between them. */
export const connectors: readonly Concept[] = [
  {
    id: 'receive-connector',
    isThing: true,
    phrases: {
      en: `recv conn*, receive conn*, inbound connector, smtp receive, default hub, client connector, relay connector, default frontend`,
      de: `empfangsconnector*, empfangskonnektor*, empfangs connector*`,
      fr: `connecteur de reception, connecteurs de reception`,
      nl: `ontvangstconnector*, ontvangst connector*`,
      es: `conector de recepcion, conectores de recepcion`,
    },
  },
  {
    id: 'connector',
    isAnywhere: true,
    kind: 'context',
    phrases: { en: `connector*`, de: `konnektor*`, fr: `connecteur*` },
  },
  {
    id: 'hub-transport',
    isAnywhere: true,
    phrases: {
      en: `
        hub, hubs, hub transport, hub server*, transport role, transport server*, bridgehead*, msexchangetransport, mail
        gateway, transport service
      `,
      de: `transportserver`,
      fr: `serveur de transport`,
      nl: `transportserver`,
      es: `transporte de concentradores, servidor de transporte`,
    },
  },
  {
    id: 'edge-transport',
    isThing: true,
    isAnywhere: true,
    phrases: {
      en: `edge, edge transport, edge server*, edge subscription, edgesync, dmz, perimeter`,

      fr: `serveur edge`,

      es: `servidor perimetral`,
    },
  },
  {
    id: 'authentication',
    isAnywhere: true,
    phrases: {
      en: `
        authenticat*, authentification, smtp auth, auth, auth login, basic auth, basic authentication, authd, authed, log in,
        logs in, login, logins, logged in, logon, logs on, sign in, signs in, credential*, creds, 535, 530, 5.7.3,
        authentication unsuccessful
      `,
      de: `anmeld*, authentifizier*, einlogg*, anmeldedaten, zugangsdaten, smtp anmeldung, loggt`,
      fr: `authentifi*, identifi*, se connecte, ouverture de session`,
      nl: `aanmeld*, inlog*, inloggegevens, referenties`,
      es: `autentic*, credencial*, inicia sesion, iniciar sesion, inicio de sesion, se identifica`,
    },
  },
  {
    id: 'password-right',
    isAnywhere: true,
    phrases: {
      en: `
        right password, correct password, password right, password correct, password ok, password is ok, pw ok, pwd ok, pass ok,
        pasword ok, valid password*, valid credentials, password fine, password valid, good password, credentials are right,
        credentials ok, credentials correct, password checked, passwords checked
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
      en: `password*, pwd, pw, passwd`,
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
    isAnywhere: true,
    phrases: {
      en: `
        thunderbird, imap, imap4, pop, pop3, outlook express, windows mail, eudora, mail client*, mail program*, 587, port 587,
        smtp client*, pop account, pop user*, imap user*, apple mail, iphone
      `,
      de: `mailprogramm*, mailclient*`,
      fr: `client de messagerie, logiciel de messagerie`,
      nl: `mailprogramma, poort 587`,
      es: `cliente de correo, programa de correo, puerto 587`,
    },
  },
  {
    id: 'device',
    isAnywhere: true,
    phrases: {
      en: `
        scanner*, copier*, copy machine*, photocopier*, multifunction*, multi function*, mfp, mfd, mfps, scan to mail, scan to
        email, scan to e mail, scans by mail, canon*, ricoh, device, devices, appliance*
      `,
      de: `kopierer*, multifunktion*, gerat*`,
      fr: `copieur*, photocopieur*, multifonction*, numeriseur*, scan vers mail`,
      nl: `kopieerapparaat*, kopieermachine*, kopieer*, scan naar mail`,
      es: `escaner*, copiadora*, fotocopiadora*, multifuncion*, escanear a correo`,
    },
  },
  {
    id: 'program-account',
    isAnywhere: true,
    phrases: {
      en: `
        application, applications, app, apps, program, programs, programme, software, fax server*, fax software, fax service,
        fax program, fax gateway, fax system, fax robot, faxes, fax, voicemail, voice mail, unity, unified messaging, crm,
        ticket system, ticketing, helpdesk system, archiving, archive program, archiver, call recording, monitoring, webshop,
        web shop, web application, intranet application, app account, application account, program account, robot, workflow,
        dms, sql mail, database mail, mapi, mapi client*, third party, 3rd party, tool
      `,
      de: `anwendung*, programm*, faxserver*, faxsoftware, ticketsystem*, archivierung*, webshop*, fachanwendung*, mailarchiv*`,
      fr: `application*, logiciel*, programme*, serveur fax, outil de tickets, boutique en ligne, archivage`,
      nl: `applicatie*, programma*, faxserver*, faxrobot*, ticketsysteem, archiver*, webwinkel, toepassing*`,
      es: `aplicacion*, programa*, servidor de fax, tienda web, archivado, sistema de tickets`,
    },
  },
  {
    id: 'partner-tls',
    isAnywhere: true,
    phrases: {
      en: `
        partner server*, partner domain*, partner company, partner connector*, partners mail*, partners server, partner
        organisation, supplier*, tls, mutual tls, domain security, domain secure*, secured connection, secure domain, partner,
        partners, starttls
      `,
      de: `partner*, partnerdomane, lieferant*, verschlusselte verbindung`,
      fr: `partenaire*, fournisseur*, connexion securisee`,
      nl: `partner*, leverancier*, beveiligde verbinding`,
      es: `socio*, proveedor externo, empresa asociada, conexion segura`,
    },
  },
  {
    id: 'server-to-server',
    isAnywhere: true,
    phrases: {
      en: `
        other server*, another server, other hub*, between hubs, two hubs, hub to hub, between sites, between active directory
        sites, computer account, machine account, other exchange server*, old server, legacy server, coexistence, legacy,
        migrat*, moving from, new server, routing group connector, interorg, exchange servers group, sending server, server to
        server
      `,
      de: `
        anderer server, anderen server, zwischen den servern, zwischen den hubs, computerkonto, alter server, alten server,
        koexistenz, server zu server
      `,
      fr: `autre serveur, entre serveurs, entre sites, ancien serveur, compte d ordinateur`,
      nl: `andere server, tussen servers, tussen sites, oude server, computeraccount, nieuwe server`,
      es: `otro servidor, entre servidores, entre sitios, servidor antiguo, cuenta de equipo, migracion, coexistencia`,
    },
  },
  {
    id: 'isa',
    isThing: true,
    phrases: {
      en: `
        isa, isa server*, isa firewall, isa 2000, isa 2004, isa 2006, isa2000, isa2004, isa2006, isa box, microsoft proxy,
        internet security and acceleration, firewall client, forefront tmg, tmg
      `,

      fr: `serveur isa`,

      es: `servidor isa`,
    },
  },
  {
    id: 'firewall',
    isAnywhere: true,
    phrases: {
      en: `firewall*, fire wall, proxy, packet filter, port blocked, port 25 blocked, security gateway`,
      de: `brandmauer`,
      fr: `pare feu, parefeu`,

      es: `cortafuego*`,
    },
  },
  {
    id: 'protocol-rule',
    isAnywhere: true,
    phrases: {
      en: `protocol rule*, prot rule*, access rule*, site and content rule*, rule, rules, anonymous access, localsystem, local system`,
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
        dns, external dns, ext dns, global ext dns, dns server*, name server*, nameserver*, name resolution, resolv*, lookup*,
        look up, nslookup, forwarder*, dns forward*, fwd, isp, provider dns, provider, mx record*
      `,
      de: `externer dns, externe dns, namensauflosung, aufgelost, auflosen, weiterleitung*`,
      fr: `resolution de noms, resolution, redirecteur*, fournisseur d acces`,
      nl: `naamomzetting, naamresolutie, doorstuurserver*, externe dns`,
      es: `resolucion de nombres, reenviador*, dns externo*`,
    },
  },
  {
    id: 'smart-host',
    isThing: true,
    phrases: {
      en: `smart host*, smarthost*`,

      fr: `hote actif`,

      es: `host inteligente`,
    },
  },
];
