import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The pack that comes with the program, in the folder that is copied into every build. */
export const homeFolder = folderOf('public/packs/exchange');

/** The folder of the pack that is built, checked and recorded: the one that `UNSTUCK_PACK` names, or the home pack's. */
export const packFolder = folderOf(process.env.UNSTUCK_PACK ?? 'public/packs/exchange');

/** With a separator at the end, so that the path of a file follows. @param {string} folder */
function folderOf(folder) {
  return `${resolve(root, folder)}${sep}`;
}
