import type { Concept } from '../../engine/vocabulary.ts';

/** What was changed, for whom it holds, and what became of it. */
export const changes: readonly Concept[] = [
  {
    id: 'store',
    phrases: {
      en: `store.exe, store, information store, info store, store program, store process, is service, store.exe fix, mailbox store`,
      de: `informationsspeicher`,
      fr: `banque d informations`,
      nl: `informatiearchief`,
      es: `almacen de informacion`,
    },
  },
  {
    id: 'update',
    isAnywhere: true,
    phrases: {
      en: `
        update, updates, updated, upgrade*, patch, patches, patched, patching, hotfix*, hot fix, rollup*, roll up, fix pack,
        security fix, service update, store patch, store update, replaced, renewed, newer version, build
      `,
      de: `update*, aktualisier*, patch*, sicherheitsupdate, einspiel*, gepatcht`,
      fr: `mise a jour, mises a jour, correctif*, patch*, maj`,
      nl: `update*, bijgewerkt, patch*`,
      es: `actualiz*, parche*`,
    },
  },
  {
    id: 'taken-away',
    isAnywhere: true,
    phrases: {
      en: `
        disappear*, vanish*, gone again, gone every, is gone, are gone, removes, removed, remove, removing, wiped, wipe, strip*,
        taken away, takes away, lost again, reset, resets, unset, unticks itself, unticked, every hour, hourly, each hour, over
        night, overnight, every night, every morning, keeps losing, loses it, entry missing, after an hour, cleared
      `,
      de: `
        verschwind*, verschwunden, entfernt, weg, jede stunde, stundlich*, jede nacht, uber nacht, zuruckgesetzt, wieder weg,
        geloscht
      `,
      fr: `disparai*, disparu*, enleve*, retire*, supprime*, toutes les heures, chaque heure, chaque nuit, chaque matin`,
      nl: `verdwij*, verdwenen, verwijderd, weggehaald, elk uur, ieder uur, elke nacht, elke ochtend, weg`,
      es: `desaparec*, quita*, elimina*, borra*, cada hora, cada noche, cada manana`,
    },
  },
  {
    id: 'protected-group',
    isAnywhere: true,
    phrases: {
      en: `
        domain admin*, enterprise admin*, schema admin*, server operator*, account operator*, backup operator*, print operator*,
        adminsdholder, sdprop, admin group, admin groups, it admin, protected group*, protected account*, administrators group,
        inherit*, admin login, adminaccount, member of administrators, group membership*, member of a group, member of,
        memberships, privileged
      `,
      de: `domanenadmin*, domaenenadmin*, domanen admin*, administratorgruppe, vererbung, gruppenmitglied*, mitglied der, mitglied in`,
      fr: `
        admin du domaine, admins du domaine, administrateur du domaine, administrateurs du domaine, heritage, membre du groupe,
        membre de
      `,
      nl: `domeinbeheerder*, overerving, lid van, beheerdersgroep`,
      es: `administrador de dominio, administradores de dominio, admins del dominio, herencia, miembro de, miembro del grupo`,
    },
  },
  {
    id: 'linked-account',
    phrases: {
      en: `
        resource forest, resource domain, res forest, account forest, account domain, linked mailbox*, linked account*, linked
        to a different, external account, associated external account, master account, msexchmasteraccountsid, dummy user, dummy
        account, dummy, placeholder account, disabled account, enabled account, should be disabled, enabled instead of disabled,
        other forest, another forest, other domain, cross forest, useraccountcontrol, trusted domain
      `,
      de: `
        ressourcengesamtstruktur, ressourcenforest, ressourcen forest, verknupfte* postfach*, andere gesamtstruktur,
        kontogesamtstruktur, deaktiviertes konto, anderer domane, anderen domane, andere domane, externes konto, ressourcen
        domane
      `,
      fr: `foret de ressources, boite aux lettres liee, compte lie, autre foret, autre domaine, compte externe, compte desactive`,
      nl: `gekoppelde mailbox*, gekoppeld postvak, ander forest, ander domein, uitgeschakeld account, extern account`,
      es: `bosque de recursos, buzon vinculado, cuenta vinculada, otro bosque, otro dominio, cuenta externa, cuenta deshabilitada`,
    },
  },
  {
    id: 'many-at-once',
    isAnywhere: true,
    phrases: {
      en: `
        bulk, for all users, all users at once, in one go, at once, all mailboxes, every mailbox, hundreds of mailboxes, for
        everybody, to everybody, whole directory, all accounts, script, scripts, vbs, vbscript, batch, csvde, ldifde, en masse,
        mass change, addsendas
      `,
      de: `fur alle benutzer, fur alle postfacher, auf einmal, alle auf einmal, skript*, massen*`,
      fr: `pour tous les utilisateurs, d un coup, script*, toutes les boites`,
      nl: `voor alle gebruikers, in een keer, script*, alle mailboxen, alle postvakken`,
      es: `para todos los usuarios, de una vez, en masa, script*, todos los buzones`,
    },
  },
  {
    id: 'not-yet-in-force',
    isAnywhere: true,
    phrases: {
      en: `
        still denied, still the same, still ndr, still refused, still bounce*, hour ago, an hour ago, hours ago, next day, two
        hours, cache, cached, until the next day, ignored, no effect, takes effect, not take effect, restart is, store restart*,
        replication ok, effective
      `,
      de: `immer noch, nach zwei stunden, wirkt nicht, greift nicht, keine wirkung, zwischenspeicher, erst am nachsten tag`,
      fr: `toujours refuse, pris en compte, pas d effet, sans effet, le lendemain`,
      nl: `nog steeds, geen effect, werkt pas, volgende dag`,
      es: `sigue igual, sin efecto, no surte efecto, al dia siguiente`,
    },
  },
  {
    id: 'own-profile',
    isAnywhere: true,
    phrases: {
      en: `
        profile, profiles, opens the mailbox directly, opens mailbox direct, open direct, directly in outlook, primary mailbox,
        as primary, additional mailbox, opens the mailbox of
      `,
      de: `profil, outlook profil, direkt geoffnet, offnet das postfach direkt`,
      fr: `profil, profil outlook, ouvre directement`,
      nl: `profiel, outlook profiel, opent direct, rechtstreeks`,
      es: `perfil, perfil de outlook, abre directamente`,
    },
  },
  {
    id: 'one-person',
    isAnywhere: true,
    phrases: {
      en: `
        only one, one user, single user, single employee, just one, one person, nobody else, others fine, others can, other
        accounts, except one, one of, 1 of, only on him, for one
      `,
      de: `nur einer, nur ein benutzer, ein einziger, nur bei einem, andere konnen`,
      fr: `un seul, un seul utilisateur, une seule personne, les autres peuvent`,
      nl: `een gebruiker, maar een, alleen een, de anderen kunnen, niemand anders`,
      es: `solo un usuario, un solo usuario, una persona, los demas pueden`,
    },
  },
];
