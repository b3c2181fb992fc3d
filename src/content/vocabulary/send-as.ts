import type { Concept } from '../../engine/vocabulary.ts';

/** Sending in somebody's name, and who does it. */
export const sendAs: readonly Concept[] = [
  {
    id: 'send-as',
    phrases: {
      en: `
        send as, sendas, sends as, sending as, sent as, post as, posts as, posting as, mail as, submits as, submit as, writes
        as, send out as, send under, sending under, send for the owner, send as owner, as the owner, as owner, as its owner, in
        his name, in her name, in their name*, in the name of, in name of, in somebodys name, under his name, under her name,
        under their name*, under my name, under another name, under somebody elses name, impersonat*, from field, from address,
        from another mailbox, from anothers mailbox, out of the mailbox, from someone elses mailbox, from the shared, out of the
        shared, send from the shared
      `,
      de: `
        senden als, sendet als, senden unter, im namen, im namen von, in seinem namen, in ihrem namen, unter dem namen, unter
        seinem namen, als besitzer, als eigentumer, schreiben als, sende als
      `,
      fr: `envoyer en tant que, en tant que, envoyer comme, au nom de, au nom du, au nom des, en son nom, sous le nom, a la place de`,
      nl: `verzenden als, verstuur als, versturen als, namens, namens de, uit naam van, op naam van, in naam van`,
      es: `enviar como, enviar en nombre, en nombre de, en nombre del, a nombre de, como propietario`,
    },
  },
  {
    id: 'on-behalf',
    phrases: {
      en: `on behalf, behalf, behalf of, sent on behalf, send on behalf`,
      de: `im auftrag, im auftrag von, in vertretung, auftrag`,
      fr: `de la part de, de la part du, pour le compte de, pour le compte du`,
      nl: `in opdracht van, namens iemand, in opdracht`,
      es: `de parte de, por cuenta de, en representacion de`,
    },
  },
  {
    id: 'shared-mailbox',
    isThing: true,
    phrases: {
      en: `
        shared mailbox*, shared box*, shared mail box*, group mailbox*, group box*, functional mailbox*, function mailbox*, team
        mailbox*, common mailbox*, info mailbox*, support mailbox*, helpdesk mailbox*, department mailbox*, departmental
        mailbox*, generic mailbox*, additional mailbox*, public mailbox*, second mailbox, other mailbox*, another mailbox*,
        shared inbox*, common box, role mailbox, service mailbox, shared
      `,
      de: `
        funktionspostfach*, freigegebene* postfach*, gemeinsame* postfach*, gruppenpostfach*, sammelpostfach*, teampostfach*,
        geteilte* postfach*, infopostfach*, fremdes postfach, anderes postfach, zentrale* postfach*
      `,
      fr: `
        boite partagee, boites partagees, boite aux lettres partagee, boite commune, boite generique, boite aux lettres commune,
        partagee*
      `,
      nl: `
        gedeelde mailbox*, gedeeld postvak*, gedeelde postbus*, groepsmailbox*, gezamenlijke mailbox*, functionele mailbox*,
        infomailbox, gedeelde postvak*
      `,
      es: `buzon compartido, buzones compartidos, buzon comun, buzon de grupo, buzon generico`,
    },
  },
  {
    id: 'mailbox',
    kind: 'context',
    phrases: {
      en: `mailbox*, mbx, mbxs, mail box, mail boxes, inbox, inboxes, boxes, post box`,
      de: `postfach*`,
      fr: `boite aux lettres, boites aux lettres, boite, boites, boite mail, bal`,
      nl: `postvak*, postbus*`,
      es: `buzon, buzones`,
    },
  },
  {
    id: 'full-access',
    isAnywhere: true,
    phrases: {
      en: `
        full access, full mailbox access, fma, full control, full mailbox right*, full right*, full permission*, all mailbox
        right*, mailbox right*, mailbox access
      `,
      de: `
        vollzugriff, voller zugriff, vollen zugriff, volle rechte, alle rechte, postfachrechte, vollzugriffsrecht*, zugriff auf
        das postfach
      `,
      fr: `acces complet, controle total, plein acces, acces total, tous les droits, droits complets, acces a la boite`,
      nl: `volledige toegang, volledige rechten, alle rechten, volledig beheer, toegang tot de mailbox`,
      es: `acceso total, acceso completo, control total, todos los permisos, permisos completos, acceso al buzon`,
    },
  },
  {
    id: 'permission',
    isAnywhere: true,
    phrases: {
      en: `
        permission*, rights, right to, privilege*, authori*ation, granted, grant, grants, granting, tick, ticks, ticked,
        unticked, unticks, security tab, security page, acl, acls, allowed, allow, entitle*, right, perm, perms, permitted,
        access right*, role, roles, effective permissions, missing right
      `,
      de: `berechtigung*, recht, rechte, rechten, freigabe*, erteil*, vergeben, zugriffsrecht*, erlaubnis, hakchen, haken, darf, durfen`,
      fr: `droit, droits, autorisation*, accorde*, habilitation*, autorise*`,
      nl: `recht, rechten, machtiging*, toestemming*, bevoegd*, toegekend, mag, mogen, vinkje`,
      es: `permiso*, derecho*, autorizacion*, concedid*, otorgad*, privilegio*`,
    },
  },
  {
    id: 'delegate',
    isAnywhere: true,
    phrases: {
      en: `
        delegate, delegates, delegation, deputy, deputies, representative, substitute*, stand in, assistant*, secretary,
        secretaries, pa, personal assistant, clerk, clerks, proxy user
      `,
      de: `stellvertret*, vertret*, sekretar*, sekretaer*, assistent*, vorzimmer, delegiert*`,
      fr: `delegue*, secretaire*, mandataire, adjoint*`,
      nl: `gemachtigd*, secretaresse*, secretariaat, assistent*, plaatsvervang*, vervanger`,
      es: `delegad*, secretari*, asistente*, ayudante, suplente`,
    },
  },
  {
    id: 'boss',
    isAnywhere: true,
    phrases: {
      en: `
        boss, bosses, chief, chiefs, manager, managers, director, directors, ceo, cfo, owner, owners, mailbox owner, head of,
        executive, vp, principal, supervisor
      `,
      de: `chef, chefs, chefin, direktor*, geschaftsfuhrer*, geschaeftsfuehrer*, vorgesetzt*, inhaber*, eigentumer*, leiter*`,
      fr: `patron, patronne, directeur*, directrice, chef, gerant, proprietaire*, responsable`,
      nl: `baas, directeur*, manager*, chef, leidinggevende, eigenaar`,
      es: `jefe, jefa, director*, gerente, propietari*, dueno`,
    },
  },
  {
    id: 'blackberry',
    isThing: true,
    isAnywhere: true,
    phrases: {
      en: `
        blackberry, blackberries, blackberrys, black berry, bb, bbs, bes, besadmin, bes server, bes admin, enterprise server,
        desktop email program, desktop email program unable to submit message, blackberry router
      `,
    },
  },
  {
    id: 'red-x',
    isThing: true,
    phrases: {
      en: `red x, red cross, red mark, shows x`,
      de: `rotes x, rotes kreuz, roten x`,
      fr: `croix rouge, x rouge`,
      nl: `rood kruis, rode x, rood kruisje`,
      es: `cruz roja, x roja, equis roja`,
    },
  },
  {
    id: 'goodlink',
    isThing: true,
    phrases: {
      en: `
        goodlink, good link, goodadmin, good admin, good messaging, good handheld*, good phone*, good server, good device*, good
        mobile
      `,
    },
  },
  {
    id: 'handheld',
    isAnywhere: true,
    phrases: {
      en: `
        handheld*, hand held*, phone, phones, mobile, mobiles, mobile phone*, smartphone*, pda, pdas, cell phone*, cellphone*,
        mobile device*
      `,
      de: `handy, handys, mobiltelefon*, diensthandy*, mobilgerat*`,
      fr: `telephone*, portable*, mobile*`,
      nl: `telefoon, telefoons, mobiel*`,
      es: `movil, moviles, celular*`,
    },
  },
  {
    id: 'no-permission-bounce',
    phrases: {
      en: `
        you do not have permission to send, do not have permission to send, permission to send to this recipient, no permission
        to send, does not have permission to send, no permission, without permission, missing permission, permission missing,
        not have permission, send to this recipient, contact your system administrator, 5.7.1 you do not have permission
      `,
      de: `
        keine berechtigung zum senden, keine berechtigung zu senden, keine sendeberechtigung, nicht berechtigt zu senden, keine
        berechtigung
      `,
      fr: `pas l autorisation d envoyer, pas autorise a envoyer, pas la permission d envoyer, droits insuffisants pour envoyer`,
      nl: `geen toestemming om te verzenden, geen machtiging om, geen rechten om te verzenden, niet gemachtigd`,
      es: `no tiene permiso para enviar, sin permiso para enviar, no tiene permiso para`,
    },
  },
];
