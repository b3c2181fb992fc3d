/** The answer for a version as people name it, of those that the question lists. */
export const answersByName: Readonly<Record<string, string>> = {
  '4.0': 'v4-0',
  '5.0': 'v5-0',
  '5.5': 'v5-5',
  '2000': 'v2000',
  '2003': 'v2003',
  '2007': 'v2007',
  '2010': 'v2010',
};
// The builds of each version: Windows prints version lines of the same form with numbers of its own.
const builds: Readonly<Record<string, readonly [number, number]>> = {
  '4.0': [837, 999],
  '5.0': [1457, 1499],
  '5.5': [1960, 2999],
  '6.0': [4417, 6943],
  '6.5': [6944, 7999],
};
const answers: Readonly<Record<string, string>> = { '4.0': 'v4-0', '5.0': 'v5-0', '5.5': 'v5-5', '6.0': 'v2000', '6.5': 'v2003' };
// Windows Vista and Server 2008.
const windowsBuilds = /^600[0-3]$/;

/** The answer for a version number and its build, such as 6.5 and 7638. Undefined for the numbers of another product. */
export function versionOf(number: string, build: number | undefined): string | undefined {
  const range = builds[number];
  if (range !== undefined) {
    const isExchange = build === undefined || (build >= range[0] && build <= range[1] && !windowsBuilds.test(String(build)));
    return isExchange ? answers[number] : undefined;
  }
  const major = number.split('.')[0];
  return major === '8' ? 'v2007' : major === '14' ? 'v2010' : major === '15' ? 'other' : undefined;
}

/** The answer for the service pack of a version. The question about it lists those of 2000 and 2003. */
export function packOf(version: string, pack: number): string | undefined {
  if (version === 'v2000') {
    return pack === 3 ? 'v2000-sp3' : pack < 3 ? 'earlier' : undefined;
  }
  return version !== 'v2003' && version !== 'sbs2003'
    ? undefined
    : pack === 1 || pack === 2
      ? `v2003-sp${pack}`
      : pack === 0
        ? 'earlier'
        : undefined;
}

// F-EV: what a build says where no service pack is printed behind it. Only the builds that a version or a pack came with.
const packOfBuild: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  v2000: { 4417: 0, 4712: 1, 5762: 2, 6249: 3 },
  v2003: { 6944: 0, 7226: 1, 7638: 2 },
};

/** The answer for the service pack by the build that System Manager prints. Undefined for a build between those of two packs. */
export function packByBuild(version: string, build: number): string | undefined {
  const pack = packOfBuild[version]?.[build];
  return pack === undefined ? undefined : packOf(version, pack);
}
