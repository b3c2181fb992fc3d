import { isNumberedProduct } from '../other-values.ts';
import { isToldAs } from '../passwords/said-password-rules.ts';
import { isCoded, isSaidOf } from '../reads-as-secret.ts';
import { notMarked, type SecretRule } from '../secret-rule.ts';

// Wi-Fi: netsh in English, German and French, profiles as XML, wpa_supplicant, QR codes, and how people say it.
/** Keys of wireless networks. */
export const wifiRules: readonly SecretRule[] = [
  {
    kind: 'key',
    near: ['key content', 'schlüsselinhalt', 'contenu de la cl', 'contenido de la clave', 'contenuto chiave'],
    pattern:
      /(?:Key Content|Schlüsselinhalt|Contenu de la cl(?:é|.{1,2})|Contenido de la clave|Contenuto chiave)\s{0,20}[:=]\s{0,4}(?<secret>[^\s[][^\r\n]{0,80})/gi,
  },
  { kind: 'key', near: ['keymaterial'], pattern: /<keyMaterial>\s{0,20}(?<secret>[^<[]{1,300})/gi },
  { kind: 'key', near: ['psk', 'wep_key'], pattern: /\b(?:psk|wep_key\d)\s{0,4}=\s{0,4}["']?(?<secret>[^\s"'<>[]{5,64})/gi },
  { kind: 'key', near: ['wifi:'], pattern: /\bWIFI:(?:[A-OQ-Z]:[^;\n]{0,64};){0,4}P:(?<secret>[^;\n[]{1,64})/gi },
  // “The Wi-Fi is X and the key is Y”, “WLAN X / Y”
  {
    kind: 'key',
    near: ['wlan', 'wi-fi', 'wifi', 'ssid', 'hotspot'],
    pattern: new RegExp(
      String.raw`\b(?:wlan|wi-?fi|ssid|hotspot)[\s:][^\n.;!?/]{1,60}?(?:(?<!(?:error|reason|registry|event|erreur) )(?<![\p{L}\d-])(?:key|code|schlüssel|schluessel|psk|cl[eé]f?)(?:\s(?:is|ist|lautet|est)|\s?[:=])?\s{1,3}["'“„«]?|\s\/\s)(?<secret>${notMarked}[^\s"'“”„«»<>]{8,63})`,
      'giu',
    ),
    isMeant: (secret, before) =>
      isToldAs(secret, before) &&
      !isNumberedProduct(secret) &&
      /\p{L}.*\d/u.test(secret) &&
      (!/\/\s$/.test(before) || /\p{Ll}\p{Lu}|[!?#$%&*]/u.test(secret)),
  },
  {
    kind: 'key',
    near: ['wpa', 'wlan', 'wi-fi', 'wifi', 'wireless', 'wep', 'psk', 'network', 'netzwerk', 'security key', 'hotspot'],
    pattern: new RegExp(
      String.raw`\b(?:(?:wpa\d?|wlan|wi-?fi|wireless|wep|psk|network[ -]security|netzwerksicherheits|network|netzwerk|hotspot|gäste|guest|security|sicherheits)[ /-]{0,3}){1,4}(?:personal[ -])?(?:key|schlüssel|schluessel|code|psk|passphrase|cl(?:é|e))?(?:\s{1,3}(?:for|für|pour)\s[^\n:=]{1,40})?(?:\s{0,8}(?:=>|->|:=|[:=])\s{0,8}|\s(?:is|ist|lautet|est)\s{1,3})["']?(?<secret>${notMarked}[^\s"'<>]{8,64})`,
      'gi',
    ),
    isMeant: (secret, before) =>
      /key|schl|code|psk|pass|cl[ée]|wep/i.test(before.slice(-60)) &&
      (isCoded(secret) || (/[:=>]\s{0,8}["']?$/.test(before) && !isSaidOf(secret))),
  },
];
