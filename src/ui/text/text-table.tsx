type TextTableProps = { head: readonly string[]; rows: readonly (readonly string[])[] };

/** A table of plain text. Where it is wider than its place it moves inside its own box, by keyboard too. */
export function TextTable({ head, rows }: TextTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what moves sideways has to be reached without a mouse
    <section aria-label={head.join(', ')} tabIndex={0} className="mt-2 max-w-full overflow-x-auto print:overflow-visible">
      <table className="border-collapse text-left text-sm text-text">
        <thead>
          <tr>
            {head.map((name, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns do not move, and two can bear one name
              <th key={column} scope="col" className="border border-line bg-surface-2 px-2.5 py-1 font-semibold">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows do not move, and two can say the same
            <tr key={row}>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={column} className="min-w-24 border border-line px-2.5 py-1 align-top">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
