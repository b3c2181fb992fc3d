/** For a dialog that is open as long as it is shown. */
export function showModally(dialog: HTMLDialogElement | null): void {
  if (dialog?.open === false) {
    dialog.showModal();
  }
}
