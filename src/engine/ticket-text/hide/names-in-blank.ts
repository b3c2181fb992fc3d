const sameEverywhere =
  /^(?:nt authority|builtin|workgroup|autorité nt|nt-autorität|localhost|mail|smtp|mx|relay|www|owa|webmail|exchange|server|outlook|autodiscover|gateway|gw|default|administrator|admin|system)$/i;

/**
 * The names in what was typed for a blank, by which the same thing is called elsewhere: domain and account, the host of a
 * whole name, words with digits in them.
 */
export function namesInBlank(value: string): readonly string[] {
  const [domain = '', name = ''] = /^([^\\]+)\\([^\\]+)$/.exec(value)?.slice(1) ?? [];
  const host = /^([^.@\s\\/]+)(?:\.[^.@\s\\/]+)+$/.exec(value)?.[1] ?? '';
  const coded = value.split(/[\s\\/,;()@]+/).filter((word) => word !== value && /\d/.test(word) && !/[.:]/.test(word));
  const names = [domain, name, host, ...coded].filter((word) => word.length > 2 && /\p{L}/u.test(word) && !sameEverywhere.test(word));
  return [...new Set(names)];
}
