import type { NearMiss } from '../near-miss.ts';

/** What will be, what has ended well, and what others had of others. */
export const laterAndOverNearMisses: readonly NearMiss[] = [
  // A plan for later.
  {
    name: 'planned: published through ISA',
    text: 'Next spring we leave Domino. The plan is one Exchange 2010 server, published through ISA 2006.',
  },
  {
    name: 'planned: behind ISA, in the next sentence',
    text: 'We move to Exchange 2007 in autumn. The new server goes behind an ISA 2006.',
  },
  { name: 'proposed: ISA', text: 'The proposal puts an ISA server in front of the hub.' },
  { name: 'planned, German', text: 'Nächstes Quartal lösen wir Notes ab. Geplant ist Exchange 2007 hinter einem ISA 2006.' },
  { name: 'planned, French', text: "L'an prochain nous quittons Notes. Le projet prévoit Exchange 2007 derrière un serveur ISA 2006." },
  { name: 'planned, Dutch', text: 'Volgend jaar stoppen we met Notes. Het plan is Exchange 2007 achter een ISA 2006.' },
  { name: 'planned, Spanish', text: 'El año que viene dejamos Notes. El plan es Exchange 2007 detrás de un servidor ISA 2006.' },
  // An all-clear.
  {
    name: 'an all-clear about an Outbox',
    text: 'All clear for the mail fault. On Monday mails stuck in the Outbox until noon. Everything has been sent normally ever since.',
  },
  {
    name: 'an all-clear about a queue',
    text: 'All clear: messages hang in the SMTP queue on Thursday night, the disk was full. Mail is flowing again.',
  },
  { name: 'back to normal', text: 'Mail service is back to normal. Messages stay in the Outbox on Friday because a password expired.' },
  {
    name: 'no action needed',
    text: 'For information only. Mail stuck in the outbound queue on Sunday. It has been leaving normally since. No action needed.',
  },
  {
    name: 'an all-clear, German',
    text: 'Entwarnung: Am Dienstag hängen Mails im Postausgang fest, das Kennwort war abgelaufen. Seitdem läuft alles normal.',
  },
  {
    name: 'an all-clear, French',
    text: "Retour à la normale. Mardi, des messages bloqués dans la boîte d'envoi. Tout part normalement depuis.",
  },
  // A bounce that others had of others.
  {
    name: 'a bounce of a supplier to one of his customers',
    text: 'A supplier asks what this means. She wrote from her own office to one of her customers, we have nothing to do with it.\n\nUndelivered Mail Returned to Sender\n<x@example.com>: host mx.example.com[203.0.113.5] said: 550 5.1.1 unknown user',
  },
  {
    name: 'a bounce of a friend, our mail is fine',
    text: 'My brother-in-law sent me this from home. Our mail works fine.\n\nYour message did not reach some or all of the intended recipients.\n\nbob@fabrikam.example on 3/4/2009\n  You do not have permission to send to this recipient.',
  },
  {
    name: 'a bounce that is nothing to do with us, below',
    text: 'Undelivered Mail Returned to Sender\n<x@example.com>: host mx.example.com[203.0.113.5] said: 550 5.1.1 unknown user\n\nThis has nothing to do with our server, a vendor asked me about it.',
  },
  {
    name: 'a bounce of a customer, German',
    text: 'Ein Lieferant fragt, was das heißt. Er schrieb an einen seiner Kunden, wir haben damit nichts zu tun.\n\nUndelivered Mail Returned to Sender\n<x@example.com>: host mx.example.com[203.0.113.5] said: 550 5.1.1 unknown user',
  },
  // Near to what callers tell.
  { name: 'they of the supplier', text: 'Two of our suppliers have the same thing. They are on an old Exchange 5.5 server.' },
  {
    name: 'they of the colleagues at another firm',
    text: 'Colleagues at another company have it too. They are on the old Exchange 5.5 server.',
  },
  { name: 'a web page that denies access to a folder', text: 'In web mail I open the calendar of my boss and it says "Access denied".' },
  {
    name: 'a web mail that may not be opened',
    text: 'She opens the web mail of the director and gets "Access denied", sending from her own is fine.',
  },
  { name: 'GoodLink: not paused', text: 'GoodLink says nobody is paused with reason "Exchange Not Accessible".' },
  {
    name: 'GoodLink: paused, reason something else',
    text: 'GoodLink has paused her, the reason is mailbox full. Exchange Not Accessible is another code.',
  },
  {
    name: 'a restart that frees nothing, Dutch',
    text: 'Internet Mail Service: de service opnieuw gestart en toen ging er niets weg.',
    allowed: ['ims-restart=no'],
  },
  { name: 'what does not come from outside, German', text: 'Von außen kommt nicht alles an.', allowed: ['incoming-mail=no'] },
  { name: 'what comes from outside at theirs, German', text: 'Beim Lieferanten kommt von außen weiterhin alles an.' },
  { name: 'their server answers, German', text: 'Der Exchange 2007 des Kunden antwortet uns nach der Anmeldung mit einem Fehler.' },
];
