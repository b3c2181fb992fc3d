type Using = { readonly id: string; readonly uses: readonly string[] };

/** What is to be said about the packs that a pack names under `uses`: itself, one that is not here, one that uses it in turn. */
export function remarksOnUses(pack: Using, packs: readonly Using[], home: string): readonly string[] {
  return [...new Set(pack.uses)].flatMap((id) => {
    const other = packs.find((one) => one.id === id);
    if (id === pack.id) {
      return ['It names itself in its uses, which means nothing.'];
    }
    if (other === undefined) {
      return id === home ? [] : [`It uses the pack ${id}, which is not here: whatever names something of it does not open.`];
    }
    return other.uses.includes(pack.id) ? [`It and the pack ${id} use each other: only the later one finds what it names.`] : [];
  });
}
