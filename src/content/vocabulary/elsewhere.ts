import type { Concept } from '../../engine/vocabulary.ts';

const elsewhere = (id: string, phrases: Concept['phrases']): Concept => ({ id, kind: 'elsewhere', phrases });
const system = (id: string, phrases: Concept['phrases']): Concept => ({ id, kind: 'system', phrases });

/** What else a helpdesk is called for. */
export const otherSubjects: readonly Concept[] = [
  system('other-systems', {
    en: `
      teams, ms teams, microsoft teams, skype*, lync, zoom, webex, slack, whatsapp, telegram, signal app, yammer, jitsi,
      gotomeeting, jabber, sharepoint, share point, onedrive, one drive, dropbox, citrix, xenapp, vmware, hyper v, esx*, sccm,
      wsus, rabbitmq, msmq, kafka, activemq, jms, tomcat, apache, nginx, docker, kubernetes, jenkins, jira, confluence, power bi,
      powerbi, tableau, sql server, mysql, oracle, mariadb, postgres, mongodb, asp.net, dot net, .net, iis, sap, sap gui,
      navision, dynamics nav, dynamics ax, sage, datev, peoplesoft, anyconnect, openvpn, wireguard, fortinet, forticlient,
      globalprotect, asterisk, avaya, pbx, voip, excel*, powerpoint, adobe, acrobat, photoshop, autocad, chrome, firefox, safari,
      internet explorer, microsoft edge, edge browser, okta, bitlocker, ntbackup, veeam, backup exec, acronis, arcserve
    `,
    de: `sap*, telefonanlage*`,
    fr: `sap*`,
    nl: `sap*, telefooncentrale`,
    es: `sap*, centralita`,
  }),
  elsewhere('print', {
    en: `
      printer*, print, prints, printing, printed, print queue*, print job*, print server*, print spooler, plotter*, toner*,
      cartridge*, laserjet, deskjet, officejet, paper, paper jam, duplex, label*, label printer*, follow me printing, epson,
      brother printer, lexmark, scan to folder, scan folder, scan to share, scan to usb, colour, colors, zebra, barcode*, ink
    `,
    de: `druck*, druckauftrag*, druckwarteschlange, patrone*, papier*, etikett*, ausdruck*`,
    fr: `imprim*, impression*, cartouche*, papier, bourrage, etiquette*, traceur`,
    nl: `printen, afdruk*, papier*, papierstoring, etiket*`,
    es: `imprim*, impresora*, impresion*, cartucho*, papel, atasco de papel, etiqueta*`,
  }),
  elsewhere('collaboration', {
    en: `
      teams, ms teams, microsoft teams, teams meeting, skype*, lync, ocs, zoom, webex, slack, whatsapp, chat, chats, video call*,
      video conference*, videoconference*, conference, microphone*, mic, headset*, webcam, camera doesnt, camera black, echoes,
      sound, audio, no sound, mute*, screen share*, share screen, screensharing, presence status, livestream, jabber, signal app,
      telegram, yammer, jitsi, gotomeeting, onenote, planner
    `,
    de: `besprechung in teams, videokonferenz*, mikrofon*, kopfhorer, ton, kein ton, kamera, bildschirm teilen, kanal`,
    fr: `visio*, visioconference*, micro, son, pas de son, casque, camera, partage d ecran`,
    nl: `videovergadering*, microfoon*, geluid, geen geluid, koptelefoon, camera, scherm delen`,
    es: `videoconferencia*, videollamada*, microfono, sonido, sin sonido, auriculares, camara, compartir pantalla`,
  }),
  elsewhere('network', {
    en: `
      vpn*, anyconnect, cisco, openvpn, wireguard, fortinet, forticlient, globalprotect, remote access, direct access, wifi, wi
      fi, wlan, wireless, access point*, ssid, hotspot, lan, ethernet, network cable, cable, cables, network card, nic, dhcp,
      apipa, switch, switches, switch port, patch panel, vlan, router, routers, modem, broadband, dsl, mpls, leased line, fibre,
      bandwidth, slow internet, internet slow, internet down, internet is down, internet is slow, no internet access, no internet,
      web page*, webpage*, website*, web site*, homepage, internet explorer, chrome, firefox, safari, edge browser, microsoft
      edge, url, facebook, youtube, twitter, surfing, browsing, blocked site*, proxy settings, web proxy, download*, upload*, ftp, sftp, ping, packet loss, latency, ip address conflict, ip
      conflict, subnet, wake on lan, network drive*, intranet, dial in, dial up, ras, radius, nat, load balancer, site connection,
      link down, streaming, bluetooth, wins, netlogon
    `,
    de: `
      wlan*, funknetz, netzwerk*, kabel, internet geht nicht, internetverbindung, kein internet, internet ist weg, webseite*,
      internetseite*, leitung, einwahl, browser, netzlaufwerk*, laufwerk*, hochladen, herunterladen
    `,
    fr: `
      reseau*, cable*, pas d internet, plus d internet, internet lent, internet ne, site web, page web, navigateur, lecteur
      reseau, telecharg*, commutateur, borne
    `,
    nl: `draadloos*, netwerk*, kabel*, geen internet, internet traag, webpagina*, browser, netwerkschijf*, netwerkverbinding`,
    es: `
      red, inalambric*, cable*, no hay internet, sin internet, internet lento, pagina web, sitio web, navegador, unidad de red,
      descarg*, conmutador
    `,
  }),
  elsewhere('hardware', {
    en: `
      laptop*, notebook*, pc, pcs, desktop pc, workstation*, monitor*, second screen, flicker*, keyboard*, mouse, mice, touchpad,
      trackpad, battery, batteries, charger*, power supply, power cord, docking*, usb*, usb stick, thumb drive, hard disk*, hard
      drive*, harddisk, ssd, raid, noisy, beep*, ups, overheat*, smoke, burning, liquid, coffee, spilled, broken screen, crack*,
      dropped, lost phone, projector*, beamer*, tv, sim card, sim, tablet, ipad*, macbook*, mac, imac, server room, rack, power
      cut, power outage, electricity, hdmi, vga, adapter*, new pc, lamp, badge reader, card reader, badge*, webcam broken,
      loudspeaker*, speaker*, cd, dvd, motherboard, bios, graphics card, ink pen
    `,
    de: `
      rechner startet, bildschirm*, tastatur*, maus, akku*, netzteil*, ladegerat*, dockingstation*, festplatte*, lufter*,
      lautsprecher*, tablet*, gestohlen, heruntergefallen, kaffee, wasser, defekt*, kaputt, strom*, stromausfall, gerausch*
    `,
    fr: `
      ordinateur*, portable casse, ecran*, clavier*, souris, batterie*, chargeur*, alimentation, station d accueil, disque dur,
      ventilateur, bruit, haut parleur*, videoprojecteur*, projecteur, tablette*, vole, casse*, cafe, eau, courant
    `,
    nl: `
      beeldscherm*, scherm*, toetsenbord*, muis, accu*, batterij*, oplader*, voeding, dockingstation*, harde schijf, ventilator,
      geluid uit, luidspreker*, tablet*, gestolen, gebarsten, koffie, water, stroom*, computer*
    `,
    es: `
      portatil*, ordenador*, computadora*, pantalla*, teclado*, raton, bateria*, cargador*, fuente de alimentacion, disco duro,
      ventilador, ruido, altavo*, proyector*, tableta*, robad*, rot*, cafe, agua, corriente
    `,
  }),
  elsewhere('handheld-itself', {
    en: `
      battery, batteries, charge, charges, charging, recharge, trackball, trackwheel, hourglass, jvm error, app error, error 507,
      error 102, ringtone*, ring tone*, bbm, blackberry messenger, blackberry browser, blackberry calendar, blackberry contacts,
      blackberry app*, app world, data plan, enterprise activation, activate blackberry, activate my, activation password, remote
      wipe, wipe it, wipe the, wipe my, wipe blackberry, wipe handheld, wipe phone, wipe device, wiped blackberry, lost blackberry*,
      lost handheld*, lost device*, lost her blackberry, lost his blackberry, lost my blackberry, stolen, stole, new blackberry,
      replacement blackberry, blackberry screen, cracked, camera, gps, desktop manager, reload the software, no software
    `,
    de: `akku, laden, ladt nicht, gestohlen, fernloschen, loschen lassen, aktivieren, klingelton*, verloren`,
    fr: `batterie, charger, vole, perdu, effacer a distance, activer, sonnerie`,
    nl: `accu, opladen, gestolen, verloren, op afstand wissen, activeren, beltoon`,
    es: `bateria, cargar, robado, perdido, borrar remotamente, activar, tono de llamada`,
  }),
  elsewhere('windows', {
    en: `
      windows update*, blue screen*, bsod, bluescreen, black screen, booting, wont boot, doesnt boot, safe mode, windows crash*,
      freezes when, product key, licence, licences, license, licenses, licensing, licence key, install software, uninstall*,
      driver*, excel*, powerpoint, access database, visio, ms project, office activation, acrobat, adobe, pdf, pdfs, photoshop,
      autocad, cad, java, flash, dot net, .net, asp.net, iis, onedrive, one drive, sharepoint, share point, dropbox, file share*,
      file server*, fileserver, shared folder*, shared drive*, folder on the share, network share, mapped drive*, map drive*,
      drive letter, home drive, drive h, drive p, drive z, file locked, file is locked, offline files, sync, syncing, dfs, ntfs,
      group policy, group policies, gpo, gpos, gpupdate, login script, roaming profile*, temporary profile, user profile service,
      trust relationship, domain trust, domain controller*, join domain, domain join, kerberos, terminal server*, remote desktop,
      rdp, citrix, xenapp, thin client*, vdi, vmware, hyper v, virtual machine*, esx*, snapshot*, wsus, sccm, antivirus scan,
      scheduled task*, task manager, registry cleaner, bitlocker, encryption key, wallpaper, background picture, start menu,
      taskbar, resolution of screen, language pack, keyboard layout, screensaver, screen saver, time is wrong, spreadsheet*,
      formula*, pivot, presentation*, document*, crash*, powershell script, regedit, sql server, sql, mysql, oracle, mariadb,
      postgres, mongodb, rabbitmq, msmq, kafka, activemq, jms, mq, tomcat, apache, nginx, docker, kubernetes, jenkins, git, jira,
      confluence, power bi, powerbi, tableau, web service, macos, android, ios update, ubuntu
    `,
    de: `
      blauer bildschirm, windows startet nicht, hochfahren, fahrt nicht hoch, lizenz*, installier*, installation, deinstall*,
      treiber*, word, pdf*, freigegebene* ordner*, ordner, datei*, laufwerk*, gruppenrichtlinie*, remotedesktop, terminalserver*,
      dateiserver, absturz*, sturzt ab, vertrauensstellung, hintergrundbild, tabelle*, dokument*
    `,
    fr: `
      ecran bleu, ne demarre plus, licence*, install*, desinstall*, pilote*, word, pdf*, dossier*, dossiers partages, fichier*,
      lecteur*, strategie de groupe, bureau a distance, serveur de fichiers, plante*, tableur, mise a jour windows
    `,
    nl: `
      blauw scherm, start niet op, licentie*, install*, verwijder*, stuurprogramma*, word, pdf*, map, mappen, gedeelde map*,
      bestand*, schijf, groepsbeleid, extern bureaublad, bestandsserver
    `,
    es: `
      pantalla azul, no enciende, licencia*, instal*, desinstal*, controlador*, word, pdf*, carpeta*, carpetas compartidas,
      archivo*, fichero*, unidad, directiva de grupo, escritorio remoto, servidor de archivos, se cierra, hoja de calculo
    `,
  }),
  elsewhere('sign-in', {
    en: `
      forgot*, lost my password, password reset for, locked out, account locked, lockout, lock out, unlock*, password expired,
      expired password, expires, change her password, change his password, change my password, windows password, complexity,
      password rules, password policy, pin, mfa code, authenticator, token, tokens, smart card*, smartcard*, two factor, 2fa, sms
      code, fingerprint, face recognition, new starter, leaver, no login yet, create user, new user, new employee, new account,
      disable account, delete account, cant log in to windows, captcha, sso, single sign on, saml, okta, domain login, log on to
      the computer, password manager, username wrong, bank*, online banking
    `,
    de: `
      vergessen, gesperrtes konto, konto gesperrt, ausgesperrt, entsperr*, passwort abgelaufen, kennwort abgelaufen, passwort
      zurucksetzen, kennwort zurucksetzen, neuer benutzer, neuer mitarbeiter, zwei faktor, chipkarte*, fingerabdruck, windows
      anmeldung, passwort andern, kennwort andern
    `,
    fr: `
      oublie*, compte verrouille, compte bloque, deverrouill*, mot de passe expire, reinitialis*, nouvel utilisateur, nouveau
      collaborateur, carte a puce, double authentification, code sms, empreinte
    `,
    nl: `
      vergeten, account vergrendeld, account geblokkeerd, vergrendeld, ontgrendel*, wachtwoord verlopen, wachtwoord resetten,
      nieuwe medewerker, nieuwe gebruiker, twee factor, pincode, vingerafdruk
    `,
    es: `
      olvid*, cuenta bloqueada, desbloque*, contrasena caducada, caduc*, restablecer, nuevo usuario, nuevo empleado, tarjeta
      inteligente, doble factor, codigo sms, huella
    `,
  }),
  elsewhere('telephony', {
    en: `
      pbx, voip, sip, sip phone, desk phone*, deskphone, phone line*, phone queue, telephone exchange, phone system, telephone*,
      extension number, extension, dial tone, dialtone, dialling, dialing, dial, incoming call*, outgoing call*, calls drop*, phone calls, calling out, ring, rings, call centre, call
      center, hunt group, ringing, busy signal, line busy, fax line, fax machine, faxes dont arrive, incoming fax*, ivr, answering
      machine, voicemail pin, voicemail box greeting, handset, handsets, cordless, conference call, text message*, sms, gsm,
      roaming, landline, phone number, dect, asterisk, avaya
    `,
    de: `
      telefon, telefone, telefonanlage*, telefonie, anruf*, wahlton, freizeichen, besetzt, leitung besetzt, warteschleife, musik,
      nebenstelle*, durchwahl, faxgerat, klingel*, horer
    `,
    fr: `
      telephone fixe, standard telephonique, telephonie, appel, appels, appeler, tonalite, occupe, musique d attente, poste
      telephonique, sonne, sonnerie, ligne telephonique
    `,
    nl: `
      telefooncentrale, vaste telefoon, telefonie, bellen, gebeld, belt, oproep*, kiestoon, bezet, wachtmuziek, toestel, rinkel*,
      telefoonlijn, muziek
    `,
    es: `telefono, telefono fijo, centralita, llamada*, llamar, tono, no da tono, comunica, musica, suena, linea telefonica`,
  }),
  elsewhere('business-software', {
    en: `
      exchange rate*, currency, stock exchange, exchange programme, exchange student*, sap, sap gui, erp, navision, dynamics nav,
      dynamics ax, sage, datev, oracle forms, ora, peoplesoft, invoice*, invoice run, order entry, purchase order*, payroll,
      salary, payslip*, timesheet*, time tracking, booking system, accounting, bookkeeping, ledger, warehouse system, cash
      register, pos terminal, transaction, idoc, posting period, vat, customs, hr portal, leave request, expense*, production
      line, parking
    `,
    de: `
      sap*, rechnung*, buchung*, buchhaltung, lohn*, gehalt*, zeiterfassung, warenwirtschaft, bestellung*, lager, kasse, steuer*,
      urlaubsantrag, reisekosten
    `,
    fr: `sap*, facture*, facturation, comptabilite, paie, paye, commande*, stock, caisse, conges, notes de frais, gestion commerciale`,
    nl: `
      sap*, factuur*, facturen, boekhouding, salaris*, loonstrook*, bestelling*, voorraad, kassa, urenregistratie, verlof,
      declaratie*
    `,
    es: `sap*, factura*, contabilidad, nomina*, pedido*, almacen de productos, caja, vacaciones, gastos`,
  }),
];
