const fileEndings = new Set(
  'asp aspx bak bat chk cmd cpl cs csv dat db dll dmp doc docx edb eml etl evt evtx exe gif htm html inf ini jpg js json ldf ldif log mdb msc msg msi msp oab ost pab pdf pdb png ps1 pst reg stm sys tmp tsv txt vbs xls xlsx xml zip'.split(
    ' ',
  ),
);
const wellKnownDots = /^(?:(?:asp|ado|vb)\.net)$/i;
const topDomains = new Set(
  'arpa biz com corp edu example gov home info int intern internal intra intranet invalid lan local localdomain mil net org test'.split(
    ' ',
  ),
);
const wellKnownDomains =
  /^(?:authority|builtin|bin|group|exchsrvr|hkcr|hkcu|hkey_[a-z_]+|hklm|mdbdata|microsoft|software|system|system32|winnt|windows)$/i;

/** True for a file, a program or another name with dots that is no host. */
export function isFileName(name: string): boolean {
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  const hasDomainCase = /^\p{L}{2,}$/u.test(last) && (last === last.toLowerCase() || last === last.toUpperCase());
  if (!hasDomainCase || fileEndings.has(last.toLowerCase()) || wellKnownDots.test(name)) {
    return true;
  }
  return labels.length === 2 && last.length !== 2 && !topDomains.has(last.toLowerCase());
}

const products =
  /^(?:KB|MS|NT|W|WIN|WOW|SYSTEM|E|EX|SBS|SQL|IIS|OWA|ISA|TMG|MDAC|JET|ESE|MAPI|IPV|SMTP|POP|IMAP|NTLMV|TLS|SHA|UTF|CP|ISO|RFC|XEXCH|R|SP|RC|CU|RU)[-_]?[1-9]\d*(?:K\d*)?(?:[-_]?(?:R2|SP\d|RC\d|\d+|[A-Z]))*$/;

/** True for a product, a service pack, a protocol or a bulletin with its number, and for the code of an error. */
export function isProductVersion(name: string): boolean {
  return products.test(name) || /^MS0\d-\d+$|^[A-F\d]{8}$/.test(name);
}

/** True for what a label names; false for a product, and for a plain word where a sentence goes on behind a colon. */
export function isLabelled(value: string, before: string): boolean {
  const isPlain = /^\p{L}\p{Ll}+$/u.test(value);
  return !isProductVersion(value) && (!isPlain || /(?:^|[^\p{L}\d ]|\s{2}) ?[\p{L}]+(?: ?name)? ?: $/iu.test(before));
}

/** True for four numbers that are the version of a program: the words before say so. */
export function isBuild(_: string, before: string): boolean {
  return /(?:\b(?:versions?|builds?|ver|rev|release|id)|\.(?:exe|dll|sys)|\(v|\bv)[\s:=,.(]{0,3}$/i.test(before);
}

/** True for an IPv6 address; false for a time, a port list or a scope of a program. */
export function isIpv6(text: string): boolean {
  const [address = ''] = text.split('%');
  const halves = address.split('::');
  const groups = address.split(':').filter((group) => group !== '');
  const areGroups = groups.every((group, index) => /^[\da-f]{1,4}$/i.test(group) || (index === groups.length - 1 && group.includes('.')));
  const length = groups.length + (groups.at(-1)?.includes('.') === true ? 1 : 0);
  const isWhole = halves.length === 1 && length === 8 && !/^:|:$/.test(address);
  return areGroups && groups.length > 0 && (isWhole || (halves.length === 2 && length < 8));
}

/** True for an account or a server's part; false for what Windows calls the same everywhere, and for a way through folders. */
export function isInnerName(value: string): boolean {
  const [domain = '', name = ''] = value.split('\\');
  const isFile = name.includes('.') && fileEndings.has(name.split('.').at(-1)?.toLowerCase() ?? '');
  return !isFile && !wellKnownDomains.test(domain);
}
