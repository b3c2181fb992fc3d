/** Gives what does one act after the other, in the order asked; an act that fails holds up none after it. */
export function takeTurns() {
  let turn: Promise<unknown> = Promise.resolve();
  return <T>(act: () => Promise<T>): Promise<T> => {
    const done = turn.then(act);
    turn = done.catch(() => undefined);
    return done;
  };
}
