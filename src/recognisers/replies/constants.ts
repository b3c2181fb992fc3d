const nearAtMost = 400;
const constant = /\b(?:mapi_[ew]|cdoe|ecnone|hresult|e)_\w{3,40}\b/g;
const assigned =
  /\b\w*_\w{2,40}["']?\s{0,20}(?:=|:|;|,|\t)\s{0,20}["']?(?:&h|0x|-)[\da-f]{6,12}\b|["']?(?:0x|-)[\da-f]{6,12}["']?\s{0,9}[:=;,]\s{0,9}["']?\w+_\w{2,40}/;

/** True where a name and its number stand among others of their kind: a list of what there is reports nothing. */
export function isListOfConstants(lower: string, from: number, to: number): boolean {
  const around = lower.slice(Math.max(0, from - nearAtMost), to + nearAtMost);
  const names = new Set([...around.matchAll(constant)].map(([name]) => name));
  return names.size > 1 && assigned.test(around);
}
