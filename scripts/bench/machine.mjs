import { cpus } from 'node:os';

/** On what a figure was measured. */
export function describeMachine() {
  const processors = cpus();
  return `${processors.length} x ${processors[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`;
}
