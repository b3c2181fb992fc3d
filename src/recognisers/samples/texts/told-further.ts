import { type Sample, samplesOf } from '../sample.ts';

/** What callers tell of their own people, servers and programs. */
export const toldFurtherSamples: readonly Sample[] = [
  // "They" are the people of the house, who were spoken of before.
  ...samplesOf(
    ['exchange-version=v5-5'],
    [
      'Caller: Tom, warehouse. Two colleagues have the same trouble. They are on the old Exchange 5.5 server.',
      'Nothing that our people in sales write goes out. They are all still on the Exchange 5.5 server.',
    ],
  ),
  ...samplesOf(['exchange-version=v2003'], ['All users of the second floor complain. They are on the new Exchange 2003 box.']),
  // A pack that is named with its word, and a verb before it.
  ...samplesOf(
    ['exchange-version=v2003', 'service-pack=v2003-sp2', 'isa-in-front=yes'],
    ['Wir haben Exchange 2003 mit Service Pack 2, der Server steht hinter einem ISA 2006.'],
  ),
  ...samplesOf(
    ['incoming-mail=yes'],
    [
      'Von außen kommt weiterhin alles an.',
      'Von draußen kommt nach wie vor alles rein.',
      'Aus dem Internet kommen noch alle Mails an.',
      'Van buiten komt nog alles binnen.',
      "De l'extérieur tout arrive normalement.",
      'Desde fuera llega todo bien.',
      'From outside everything still arrives.',
    ],
  ),
  // Who answers is the own server.
  ...samplesOf(
    ['exchange-version=v2007'],
    [
      'Unser Exchange 2007 antwortet dem Kopierer nach der Anmeldung mit einem Fehler.',
      'Unser Exchange 2007 weist das Gerät nach dem AUTH ab.',
      'Our Exchange 2007 answers the copier with an error after the logon.',
      'Notre Exchange 2007 répond au copieur par une erreur.',
    ],
  ),
  ...samplesOf(
    ['refusal-text=goodlink'],
    [
      'In the console the user is paused with reason "Exchange Not Accessible".',
      'GoodLink has paused three of them, the reason given is Exchange Not Accessible.',
      'Good Mobile console: status paused, reason: Exchange Not Accessible',
    ],
  ),
  ...samplesOf(
    ['exchange-version=v2003', 'service-pack=v2003-sp1'],
    ['Handhelds cannot send. Mailbox server is Exchange 2003 SP1, patched on Sunday.', 'The back-end server is Exchange 2003 SP1.'],
  ),
  ...samplesOf(
    ['ims-restart=helped'],
    [
      'Internet Mail Service. Eergisteren de service opnieuw gestart en daarna ging alles de deur uit. Nu staat het weer vast.',
      'Internet Mail Service: ik heb die service herstart en toen liep de wachtrij leeg.',
      "Internet Mail Service : hier j'ai redémarré le service et toute la file est partie.",
      'Internet Mail Service: ayer reinicié el servicio y se fue toda la cola.',
    ],
  ),
  ...samplesOf(
    ['refusal-text=access-denied'],
    [
      'I open the mailbox of my boss in web mail, press Send and it says "Access denied".',
      'Outlook on the web: when she answers for the director she gets "Access is denied" on Send.',
      'Im Web-Mail öffnet sie das Postfach des Chefs, drückt auf Senden und bekommt "Zugriff verweigert".',
    ],
  ),
  ...samplesOf(
    ['ims-restart=helped'],
    [
      'Wir müssen den Internet Mail Service täglich neu starten, sonst geht nichts raus.',
      'We have to restart the IMS or no mail goes out.',
      'Il faut redémarrer le service Internet Mail, sinon rien ne part.',
    ],
  ),
];
