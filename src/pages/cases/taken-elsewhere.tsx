/** Two copies on one host shared their cases before the names had a folder in them: says where the older cases are now. */
export function TakenElsewhere({ by }: { by: string }) {
  const folder = by.slice('unstuck'.length, -1);
  return (
    <p className="mb-4 rounded-lg bg-warn-soft px-3.5 py-2.5">
      Cases from before this version are in another copy of Unstuck on this server, at <code>{folder}</code>. To have them here too, export
      them there and import the file here.
    </p>
  );
}
