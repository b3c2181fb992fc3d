/** Lines that say what is wrong, each once. */
export function Faults({ label, says }: { label?: string; says: readonly string[] }) {
  return (
    <ul aria-label={label} className="ml-5 mt-1 list-disc text-sm marker:text-muted">
      {[...new Set(says)].map((fault) => (
        <li key={fault} className="break-words">
          {fault}
        </li>
      ))}
    </ul>
  );
}
