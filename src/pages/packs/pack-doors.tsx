import { createRoot } from 'react-dom/client';
import { findDroppedPack } from '../../services/packs/opened/given-by-drop.ts';
import { holdsPack } from '../../services/packs/opened/holds-pack.ts';
import { giveToOpenDialog } from '../../services/packs/opened/open-dialog.ts';
import type { Given } from '../../services/packs/opened/use-taking.ts';

type LaunchQueue = { readonly setConsumer: (take: (launched: { readonly files: readonly FileSystemFileHandle[] }) => void) => void };

/** From now on a pack can be dropped anywhere on the page, and one on which the installed application was started is opened. */
export function openPackDoors(): void {
  addEventListener('dragover', allowFiles);
  addEventListener('drop', takeDrop, { capture: true });
  const { launchQueue } = window as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files: [handle] }) => {
    if (handle !== undefined) {
      void openGiven(handle.getFile().then((file) => ({ file })));
    }
  });
}

// Whoever has a place for files has said so already.
function allowFiles(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files') === true) {
    event.preventDefault();
  }
}

let isHandedOn = false;

function takeDrop(event: DragEvent): void {
  const { dataTransfer, target } = event;
  const find = dataTransfer === null || isHandedOn ? undefined : findDroppedPack(dataTransfer);
  if (find === undefined) {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  void find().then(async (given) => {
    // Anything can be in a zip: what is none goes to whom it was dropped on.
    if ('file' in given && /\.zip$/i.test(given.file.name) && !(await holdsPack(given.file))) {
      handOn(given.file, target);
    } else {
      await openGiven(given);
    }
  });
}

function handOn(file: File, target: EventTarget | null): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  isHandedOn = true;
  target?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  isHandedOn = false;
}

async function openGiven(given: Given | Promise<Given>): Promise<void> {
  if (giveToOpenDialog(given)) {
    return;
  }
  const { OpenPackDialog } = await import('./open-pack-dialog.tsx');
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const close = () => {
    root.unmount();
    place.remove();
  };
  root.render(<OpenPackDialog given={given} onClose={close} />);
}
