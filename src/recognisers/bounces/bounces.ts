import type { Proposal } from '../../engine/case/proposal.ts';
import type { Recogniser } from '../recogniser.ts';
import { type EvidenceText, spaced } from '../text/evidence-text.ts';
import { findBounce } from './find-bounce.ts';

// The other languages by their shape: one version says "berechtigt", another "Berechtigung".
const toRecipient = shaped(
  'you do not have permission to send to this recipient',
  '(?:sie sind nicht berechtigt|sie (?:haben|besitzen|verfügen über) (?:nicht die|keine) berechtigung)WITHINan diesen empfänger',
  "vous n'(?:êtes pas autorisée?|avez pas (?:l'autorisation|le droit|les autorisations?))WITHINà ce destinataire",
  'u (?:bent niet (?:gemachtigd|bevoegd)|he(?:bt|eft) geen (?:machtiging|toestemming|bevoegdheid))WITHIN(?:aan|naar) deze (?:geadresseerde|ontvanger)',
  'no (?:tiene (?:el )?permisos?|está autorizado|dispone de permisos?)WITHINa este destinatario',
  'non (?:si )?(?:dispone|si dispone|ha|è autorizzat[oi]|hai)WITHINa questo destinatario',
);
const onBehalf = shaped(
  'you do not have the permission to send the message on behalf of the specified user',
  '(?:sie sind nicht berechtigt|sie (?:haben|besitzen|verfügen über) (?:nicht die|keine) berechtigung)WITHINim (?:auftrag|namen) des angegebenen benutzers',
  "vous n'(?:êtes pas autorisée?|avez pas (?:l'autorisation|le droit|les autorisations?))WITHIN(?:de la part|au nom) de l'utilisateur (?:spécifié|indiqué)",
  'u (?:bent niet (?:gemachtigd|bevoegd)|he(?:bt|eft) geen (?:machtiging|toestemming|bevoegdheid))WITHINnamens de (?:opgegeven|aangegeven) gebruiker',
  'no (?:tiene (?:el )?permisos?|está autorizado|dispone de permisos?)WITHINen nombre del usuario especificado',
  "non (?:si )?(?:dispone|si dispone|ha|è autorizzat[oi]|hai)WITHIN(?:per conto|a nome) dell'utente specificato",
);
const usingMailbox = /could\s{1,40}not\s{1,40}be\s{1,40}sent\s{1,40}(?:by\s{1,40})?using\s{1,40}your\s{1,40}mailbox\.?\s{0,40}$/;
const newerOutlook = /0x80070005-0x0{0,6}4dc-0x0{0,6}524/g;
// A recipient that wants a logon, or names who may write; and a refusal that another server gave.
const otherReason = /resolver\.rst|smtp;\s{0,9}[45]\d\d/;
const nearAtMost = 400;
const looksAtMost = 50;

const restricts =
  'A recipient that restricts who may write to it sends the same text. It counts only if the sender uses another mailbox, or a service sends for people.';

type Place = { readonly from: number; readonly to: number };

/** Any bounce tells that the mail came back, and its words may tell that a right to send for somebody else is missing. */
export const bounces: Recogniser = {
  id: 'bounces',
  looksFor: 'bounces',
  recognise(text) {
    const { lower } = text;
    const newer = find(text, newerOutlook)[0];
    // A newer Outlook shows the sentence of the old bounce before its code.
    const behalf = find(text, onBehalf).find(({ to }) => lower.slice(to, to + nearAtMost).search(newerOutlook) === -1);
    const recipient = find(text, toRecipient).find(({ to }) => !otherReason.test(lower.slice(to, to + nearAtMost)));
    const bounce = findBounce(text);
    const isUsing = behalf !== undefined && usingMailbox.test(lower.slice(Math.max(0, behalf.from - 200), behalf.from));
    return [
      ...(recipient === undefined ? [] : [{ ...propose(text, 'ndr-recipient', 'medium', recipient), note: restricts }]),
      ...(behalf === undefined ? [] : [propose(text, 'ndr-on-behalf', isUsing ? 'strong' : 'medium', behalf)]),
      ...(bounce === undefined ? [] : [{ ...propose(text, 'bounced', 'medium', bounce), asked: 'mail-location' }]),
      ...(newer === undefined ? [] : [propose(text, 'newer-outlook', 'strong', newer)]),
    ];
  },
};

function shaped(sentence: string, ...shapes: readonly string[]): RegExp {
  const within = shapes.map((shape) => shape.replaceAll(' ', '\\s{1,40}').replace('WITHIN', '[^.\\n]{1,70}(?:\\n[^.\\n]{1,70})?'));
  return new RegExp([spaced(sentence), ...within].join('|'), 'g');
}

function find({ lower, holds }: EvidenceText, pattern: RegExp): Place[] {
  return [...lower.matchAll(pattern)]
    .slice(0, looksAtMost)
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .filter(({ from, to }) => holds(from, to));
}

function propose({ linesAt }: EvidenceText, answerId: string, strength: Proposal['strength'], { from, to }: Place): Proposal {
  return { asked: 'refusal-text', answerId, recogniser: bounces.id, strength, lines: linesAt(from, to) };
}
