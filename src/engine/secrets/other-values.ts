/** True for a state in place of a value: what a program says of a password in its settings. */
export function isKnownState(value: string): boolean {
  return /^(?:true|false|yes|no|ja|nein|oui|non|none|null|nil|undefined|never|nie|jamais|empty|blank|set|unset|changed|expired|required|prompt|ask|1|0|n\/a|na|\$?(?:true|false|null)|on|off|enabled|disabled|pass|fail(?:ed)?|done|finished|completed?|fertig|erledigt|terminé|\(.*|\*+|todo|tbd|\?+|-+|\.+)[.,;)]*$/i.test(
    value,
  );
}

/** True for a mail address, a link, a name with dots or a path. */
export function isAddress(value: string): boolean {
  return (
    /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+[.,;)]*$/.test(value) ||
    /^https?:/i.test(value) ||
    /^[\w-]+(?:\.[A-Za-z][\w-]*)+[.,;]*$/.test(value) ||
    /^\\\\/.test(value) ||
    /[\\/].*[\\/]/.test(value)
  );
}

/** True for a switch of a program, or a type of a registry value. */
export function isOption(value: string, before: string): boolean {
  return (/^[-/]/.test(value) && /\s$/.test(before.slice(-1))) || /^REG_[A-Z]+$/.test(value);
}

/** True for words with a hyphen or an apostrophe between them, and for words with a sign at the end. */
export function isHyphenated(value: string): boolean {
  return (
    /^\p{L}+(?:[-/'’]\p{L}+)+[.,;:!?]*$/u.test(value) ||
    /^\p{L}+[.,;:!?]+$/u.test(value) ||
    /^\p{Lu}?\p{L}*:$/u.test(value) ||
    /^[A-Z][a-z]+(?:[A-Z][a-z]+)+[.,;]*$/.test(value)
  );
}

// Names with a number that stand in sentences about passwords too.
const product =
  /^(?:durchwahl|tel\.?|error|fehler|erreur|building|gebäude|etage|salle|windows|win|server|srv|outlook|office|exchange|excel|word|sql|sharepoint|teams|i?phone|ipad|ios|mac\w*|android|galaxy|pixel|event|build|version|room|raum|zimmer|floor|port|vlan|pc|laptop|notebook|client|printer|drucker|scanner|mailbox|ticket|inc|case|page|step|line|test|user|account|konto|host|node|disk|drive|usb|ipv|tls|sha|aes|http|smtp|imap|level|day|week|kb|sp|cu)[-_#+]?\p{L}?\d[\w.-]*[.,;:!?]*$/iu;

/** True for a product, a machine, a room or a message with its number. */
export function isNumberedProduct(value: string): boolean {
  return product.test(value);
}
