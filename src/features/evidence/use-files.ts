import { useState } from 'react';
import { mostBytes } from '../../engine/evidence/reading.ts';
import { cutSecrets } from '../../engine/secrets/cut-secrets.ts';
import { decodeText } from './decode-text.ts';

export type ReadFile = { readonly name: string; readonly text: string };

/**
 * The files that were chosen or dropped, as text without secrets, and what is said about those that cannot be read.
 * `trouble`: what went wrong, as the end of a sentence.
 */
export function useFiles(trouble: string) {
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const add = async (chosen: readonly File[]) => {
    const read = await Promise.all(chosen.map((file) => readFile(file, trouble)));
    setFaults(read.filter((one) => typeof one === 'string'));
    const texts = read.filter((one) => typeof one !== 'string');
    setFiles((before) => [...before.filter(({ name }) => !texts.some((text) => text.name === name)), ...texts]);
  };
  const remove = (name: string) => {
    setFaults([]);
    setFiles((before) => before.filter((file) => file.name !== name));
  };
  const clear = () => {
    setFaults([]);
    setFiles((before) => (before.length === 0 ? before : []));
  };
  return { files, faults, add, remove, clear };
}

async function readFile(file: File, trouble: string): Promise<ReadFile | string> {
  if (file.size > mostBytes) {
    return `${file.name} is too large: ${(file.size / 1024 / 1024).toFixed(1)} MB. Up to 5 MB are read; cut out the time when ${trouble}.`;
  }
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    return text === undefined
      ? `${file.name} is not a text file, so nothing was read. Save the log as text.`
      : { name: file.name, text: cutSecrets(text).text };
  } catch {
    return `${file.name} could not be opened. If it is in use, copy it first.`;
  }
}
