import { writtenPartsOf } from '../../../article/written-parts.ts';
import type { NodeRule } from '../../rule.ts';

type UnevenRow = {
  readonly kind: 'uneven-row';
  readonly nodeId: string;
  readonly at: string;
  readonly row: number;
  readonly cells: number;
  readonly columns: number;
};

/** Each row of a table has a cell for each name in its head. */
export const tables: NodeRule<UnevenRow> = {
  scope: 'node',
  check: (node, nodeId) =>
    writtenPartsOf(node).flatMap(({ at, part: { table } }) =>
      (table?.rows ?? []).flatMap((cells, index): UnevenRow[] =>
        cells.length === table?.head.length
          ? []
          : [{ kind: 'uneven-row', nodeId, at, row: index + 1, cells: cells.length, columns: table?.head.length ?? 0 }],
      ),
    ),
  advice: {
    'uneven-row': ({ at, row, cells, columns }) =>
      `${at} has a table of ${columns} columns, and ${cells} cells in row ${row}. Write one cell for each column; one that says nothing is "".`,
  },
};
