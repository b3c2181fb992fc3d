import { isCoded, looksMadeUp } from '../reads-as-secret.ts';
import { notMarked, type SecretRule } from '../secret-rule.ts';

// Devices: SNMP communities and the keys of their configurations.
const word = String.raw`["']?(?<secret>${notMarked}[^\s"'<>,;]{1,64})`;
/** Secrets of devices and of what watches them. */
export const deviceRules: readonly SecretRule[] = [
  { kind: 'community', near: ['snmp-server'], pattern: new RegExp(String.raw`\bsnmp-server\s{1,4}community\s{1,4}${word}`, 'gi') },
  {
    kind: 'community',
    near: ['snmp-server'],
    pattern: new RegExp(
      String.raw`\bsnmp-server\s{1,4}host\s{1,4}\S{1,80}(?:\s{1,4}(?:traps|informs|vrf\s\S{1,30}|version\s{1,4}(?:1|2c|3\s(?:auth|noauth|priv)))){0,4}\s{1,4}${word}`,
      'gi',
    ),
  },
  {
    kind: 'community',
    near: ['trapsink', 'trap2sink', 'informsink'],
    pattern: new RegExp(String.raw`\b(?:trap2?sink|informsink)\s{1,8}\S{1,80}\s{1,8}${word}`, 'gi'),
  },
  { kind: 'community', near: ['community'], pattern: new RegExp(String.raw`\b(?:r[ow]community6?|trapcommunity)\s{1,8}${word}`, 'gi') },
  {
    kind: 'community',
    near: ['com2sec'],
    pattern: new RegExp(String.raw`\bcom2sec6?\s{1,8}(?:-Cn\s\S{1,40}\s{1,4})?\S{1,64}\s{1,8}\S{1,64}\s{1,8}${word}`, 'gi'),
  },
  {
    kind: 'community',
    near: ['snmp'],
    pattern: new RegExp(String.raw`\bsnmp\w{0,12}\s(?:[^\n]{0,160}\s)??(?:-c\s{0,3}|-Community\s{1,3}|--community[= ])${word}`, 'gi'),
  },
  {
    kind: 'community',
    near: ['community', 'communauté', 'comunidad'],
    pattern: new RegExp(
      String.raw`\b(?:community|communauté|comunidad)(?:[ _-]?(?:string|name|text|value|zeichenfolge)s?)?["']?(?:\s{0,3}\([^()\n]{1,20}\))?(?:\s{0,8}(?:=>|:=|[:=])\s{0,8}|\s(?:is|ist|lautet|est)\s{1,3})${word}`,
      'gi',
    ),
    isMeant: (secret) =>
      !/^(?:not|no|none|nicht|kein\w*|empty|leer|required|missing|wrong|invalid|unknown|set|the|a|read|n\/a|open|in|on|of|from|very|still|also|here|there|one|where|big|what|using)$/i.test(
        secret.replace(/[.!?]+$/, ''),
      ) && !/^[*•<{(]/.test(secret),
  },
  // No sign between them: then it must read like one.
  {
    kind: 'community',
    near: ['community'],
    pattern: new RegExp(
      String.raw`\b(?:(?:snmp(?:v\d\w?)?|read|write|ro|rw|trap)[ -]community(?:[ -](?:string|name))?|community[ -](?:string|name))\s{1,3}${word}`,
      'gi',
    ),
    isMeant: (secret) => looksMadeUp(secret) && !/^[\p{Lu}\d-]+$/u.test(secret) && !/^\p{L}+(?:-\p{L}+)*[.!?]?$/u.test(secret),
  },
  {
    kind: 'community',
    near: ['community', 'communitys', 'communities'],
    pattern: new RegExp(
      String.raw`\b(?:snmp|read|write|ro|rw|trap)[ -](?:only[ -])?(?:v(?:1|2c?)[ -])?community(?:[ -](?:string|name))?\s{1,3}["'](?<secret>${notMarked}[^\s"'<>]{2,64})`,
      'gi',
    ),
  },
  {
    kind: 'password',
    near: ['snmp', 'authpriv', 'authnopriv'],
    pattern: new RegExp(
      String.raw`(?<=\b(?:[Ss][Nn][Mm][Pp]\w{0,12}|auth(?:No)?Priv)[\s:,](?:[^\n]{0,200}?\s)?)-[AX]\s{0,3}["']?(?<secret>${notMarked}[^\s"'<>]{4,64})`,
      'g',
    ),
  },
  {
    kind: 'key',
    near: ['key', 'secret', 'psk'],
    pattern: new RegExp(
      String.raw`\b(?:pre-?shared-?key(?:\s(?:local|remote|ascii-text|hex))?|psksecret|key-string|(?:tacacs|radius)(?:-server)?\s[^\n]{0,60}?\bkey|crypto\sisakmp\skey|wpa-psk\sascii|shared[ -]secret|md5)\s{1,4}(?:[057-9]\s{1,3})?${word}`,
      'gi',
    ),
    isMeant: (secret) => secret.length >= 6 && !/^\p{Ll}+$/u.test(secret) && isCoded(secret) && !/^[\da-f]{32}$/i.test(secret),
  },
];
