/** The same computation, done once for each text however many ask for it. */
export function once<T extends object, R>(compute: (text: T) => R): (text: T) => R {
  const results = new WeakMap<T, { readonly result: R }>();
  return (text) => {
    const known = results.get(text) ?? { result: compute(text) };
    results.set(text, known);
    return known.result;
  };
}
