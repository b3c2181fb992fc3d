import { type ReactNode, use, useEffect, useState } from 'react';
import { describeFault } from '../../../packs/describe-fault.ts';
import { loadBeside } from '../../../services/packs/load-beside.ts';
import type { ServedPack } from '../../../services/packs/served/begin-with.ts';
import type { Brought } from '../../../services/packs/served/bring.ts';
import type { PackNotice as Notice } from '../../../services/packs/served/find-served.ts';
import { changeHead } from '../../../services/packs/served/kept-files.ts';
import { buttonStyle } from '../../../ui/form/button-style.ts';

const prepare = 'Prepare it again: npm run packs.';

/** Says where a pack beside the program goes on with something else than the server has, and what to do; nothing else. */
export function PackNotice({ packId }: { packId: string }) {
  const begun = use(loadBeside()).served.get(packId);
  const { served = begun, isLate } = useLater(begun);
  const brought = useBrought(served?.notice);
  if (begun?.notice === undefined || served === undefined) {
    return null;
  }
  const { notice, refused, opened } = served;
  if (isLate && (notice === undefined || opened.content.hash !== begun.opened.content.hash)) {
    return <AnsweredLate edition={opened.content.edition} isOther={opened.content.hash !== begun.opened.content.hash} />;
  }
  if (notice === undefined) {
    return null;
  }
  return (
    <div role="status" className="mb-2 max-w-[66ch] text-sm text-warn">
      <p>{refused === undefined ? sentenceFor(notice, opened.content.edition, brought) : sentenceForRefused(refused.edition, opened)}</p>
      {refused !== undefined && (
        <ul className="ml-5 mt-1 list-disc marker:text-muted">
          {refused.faults.map(describeFault).map((fault) => (
            <li key={fault} className="break-words">
              {fault}
            </li>
          ))}
        </ul>
      )}
      {notice.kind === 'loading' && brought === 'whole' && <Button onPress={() => location.reload()}>Reload to use it</Button>}
      {notice.kind === 'older' && <Button onPress={() => goBack(packId, notice.hash)}>Go back to edition {notice.edition}</Button>}
    </div>
  );
}

/** One line stands for another, so that nothing below it moves. */
function AnsweredLate({ edition, isOther }: { edition: number; isOther: boolean }) {
  return (
    <div role="status" className="mb-2 max-w-[66ch] text-sm text-warn">
      <p>{isOther ? `Edition ${edition} is here.` : `The server answered late. It has edition ${edition} too.`}</p>
      {isOther && <Button onPress={() => location.reload()}>Reload to use it</Button>}
    </div>
  );
}

function Button({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" className={`${buttonStyle.plain} mt-1.5`} onClick={onPress}>
      {children}
    </button>
  );
}

function goBack(packId: string, hash: string): void {
  changeHead(packId, (head) => head && { ...head, chosen: hash }).then(
    () => location.reload(),
    () => undefined,
  );
}

/** What a server that answered late came to, once it has. */
function useLater(begun: ServedPack | undefined): { readonly served?: ServedPack; readonly isLate: boolean } {
  const [later, setLater] = useState<ServedPack>();
  useEffect(() => {
    begun?.later?.then(
      (served) => setLater(served ?? { ...begun, notice: { kind: 'unanswered' } }),
      () => undefined,
    );
  }, [begun]);
  return later === undefined ? { isLate: false } : { served: later, isLate: true };
}

/** What loading beside it came to, once it has. */
function useBrought(notice: Notice | undefined): Brought | undefined {
  const [brought, setBrought] = useState<Brought>();
  useEffect(() => {
    if (notice?.kind === 'loading') {
      notice.brought.then(setBrought, () => setBrought('unreached'));
    }
  }, [notice]);
  return brought;
}

function sentenceForRefused(edition: number, { content }: ServedPack['opened']): string {
  return `Edition ${edition}, which the server has, cannot be opened. Edition ${content.edition} goes on.`;
}

function sentenceFor(notice: Notice, edition: number, brought: Brought | undefined): string {
  const goesOn = `Edition ${edition} goes on`;
  switch (notice.kind) {
    case 'not-whole':
      return notice.edition === edition
        ? `What the server has does not fit its index: it is being copied, or was changed after the pack was prepared. ${goesOn} as it was. If it stays so: ${prepare}`
        : `Edition ${notice.edition} is being put there and is not whole yet. ${goesOn}. If it stays so: ${prepare}`;
    case 'unfit':
      return `Its files do not fit its index: they are being copied, or were changed after the pack was prepared. ${prepare}`;
    case 'changed':
      return `Changed after the pack was prepared, or still being copied: ${notice.paths.join(', ')}. ${goesOn} as it was prepared. ${prepare}`;
    case 'same-edition':
      return `Edition ${edition} was changed without a new number: under this number, this device had other articles before.`;
    case 'missing':
      return `The server does not have this pack just now. ${goesOn}, as far as it is kept on this device.`;
    case 'older':
      return `The server has gone back to edition ${notice.edition}. All of edition ${edition} is kept on this device and goes on.`;
    case 'back':
      return `The server has gone back from edition ${notice.from} to edition ${notice.edition}, and so has this device.`;
    case 'no-room':
      return noRoom(notice.edition, goesOn);
    case 'late':
      return `The server has not answered yet. ${goesOn}.`;
    case 'unanswered':
      return `The server does not answer. ${goesOn}, and whether there is a newer one is not known.`;
    case 'loading':
      return sentenceForLoading(notice.edition, goesOn, brought);
  }
}

function sentenceForLoading(edition: number, goesOn: string, brought: Brought | undefined): string {
  switch (brought) {
    case undefined:
      return `Edition ${edition} is being loaded. ${goesOn} until all of it is here.`;
    case 'whole':
      return `Edition ${edition} is here.`;
    case 'no-room':
      return noRoom(edition, goesOn);
    default:
      return `Edition ${edition} is not whole yet. ${goesOn}.`;
  }
}

function noRoom(edition: number, goesOn: string): string {
  return `There is no room on this device for edition ${edition}. ${goesOn}. Free some room, then reload.`;
}
