import { findPerson, type LabelledName } from './labelled-names.ts';

// How a letter ends in English, German, French, and the languages beside them.
const closing =
  /^[\s>|*]{0,12}(?:(?:best|kind|kindest|warm|many|with (?:best|kind)) (?:regards|wishes|thanks)|(?:many )?thanks|thank you|regards|cheers|(?:yours )?sincerely(?: yours)?|yours (?:truly|faithfully)|(?:mit )?(?:freundliche[mn]?|beste[mn]?|viele[mn]?|liebe[mn]?|herzliche[mn]?|schöne[mn]?) gr(?:ü|ue)(?:ß|ss)en?|(?:mit )?(?:freundliche[mn]?|beste[mn]?|liebe[mn]?) gru(?:ß|ss)|gru(?:ß|ss)|gr(?:ü|ue)(?:ß|ss)e|mfg|vg|lg|(?:vielen |herzlichen )?dank|danke|(?:bien )?cordialement|bien à vous|salutations(?: distinguées)?|(?:meilleures|sincères) salutations|merci(?: d['’]avance)?|(?:met )?vriendelijke groet(?:en)?|mvg|saludos|(?:cordiali |distinti )?saluti)[\s,.!*]{0,4}$/i;
const word = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,40}`;
const person = new RegExp(
  String.raw`^[\s>|*-]{0,12}(?<name>${word}(?:(?: (?:van|von|de|der|den|di|da|du|la|le|zu|ter))*(?: ${word}| \p{Lu}\.)){0,3})(?:,? (?:MSc|BSc|PhD|MBA))?[\s,.*]{0,3}$`,
  'u',
);
// Below a closing stand those who signed without a name too.
const noPerson =
  /(?<!\p{L})(?:help|bis|bitte|please|bonne?|bonjour|team|support|help ?desk|service ?desk|hotline|it|edv|administrators?|the|your|ihre?|das|die|der|votre|notre|l['’]équipe|équipe|department|abteilung|sent|gesendet|envoyé|von|from|de|subject|betreff|objet|to|an|on|am|le|mailbox|exchange|outlook|microsoft|office|server|service|error|status|group|gmbh|ag|ltd|inc|sarl)(?!\p{L})/iu;

/** The names that stand alone on the line below a closing, “Best regards,”, with at most one blank line between. */
export function findSigned(text: string): readonly LabelledName[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.flatMap((line, at) => {
    if (line.length > 60 || !closing.test(line)) {
      return [];
    }
    const next = lines.slice(at + 1, at + 3).find((each) => each.trim() !== '') ?? '';
    const name = next.length > 80 ? undefined : person.exec(next)?.groups?.name;
    return name === undefined || noPerson.test(name.replace(/ (?:van|von|de|der|den|di|da|du|la|le|zu|ter)(?= )/g, ' '))
      ? []
      : findPerson(name).map((found) => (found.word.includes(' ') ? found : { ...found, isPart: true }));
  });
}
