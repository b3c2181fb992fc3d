// One press is one answer: of a double click the second does nothing at what the first one brought under the pointer, nor
// does a key that is held or slips. Here, because it holds before the application is there and from one page to the next.
{
  const soon = 350;
  const near = 24;
  const controls = 'a,button,input,summary,label';
  const fields = 'input:not([type=checkbox],[type=radio]),textarea,select';
  const turns = '[aria-pressed],[aria-expanded],[role=switch]';
  // The folder of the copy is in the name, as in src/services/browser/own-name.ts.
  const kept = `unstuck${new URL('.', document.currentScript.src).pathname.replace(/\/+/g, '/').toLowerCase()}#press`;
  let last = {};
  // The press before one that has not come to the page yet.
  let held;
  try {
    last = JSON.parse(sessionStorage[kept]);
    last.at -= performance.timeOrigin;
  } catch {}
  const isAgain = (press) => {
    const { at, key, x, y } = last;
    last = press;
    return press.key === key && press.at - at < soon && !(Math.hypot(press.x - x, press.y - y) > near);
  };
  const stop = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // For the page that it leads to.
  const remember = (press) => {
    try {
      sessionStorage[kept] = JSON.stringify({ ...press, at: press.at + performance.timeOrigin });
    } catch {}
  };
  const onClick = (event) => {
    const { target, detail, clientX: x, clientY: y, timeStamp: at } = event;
    const control = target.closest(controls);
    // Without a pointer it is a key or a program; a label passes its click on.
    if (!detail || !control || control.matches('label')) return;
    // What something else stopped, a helper of the browser, was none.
    last = held ?? last;
    held = undefined;
    const { control: before } = last;
    const earlier = last;
    // The same plain button may be meant again, as one that enlarges a map.
    if (isAgain({ at, x, y, control }) && !(control === before && control.matches(`button:not(${turns})`))) stop(event);
    else held = earlier;
    if (control.matches('a')) remember({ at, x, y });
  };
  const onKey = (event) => {
    const { target, key, repeat, timeStamp: at } = event;
    const isSlip = isAgain({ at, key }) || repeat;
    // What is typed is meant, and Enter presses each thing that has the focus.
    if (key === 'Enter') {
      if (repeat && target.matches(controls)) stop(event);
    } else if (/^[\du]$/i.test(key) && !target.matches(fields)) {
      if (isSlip) stop(event);
      remember({ at, key });
    }
  };
  addEventListener('click', onClick, true);
  addEventListener('click', () => {
    held = undefined;
  });
  addEventListener('keydown', onKey, true);
}
