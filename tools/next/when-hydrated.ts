/**
 * Runs a task when React has taken the page over, which it does in development alone: what a script had added before
 * would be a fault in its eyes. It writes its name on every element that it has gone through, parents last.
 */
export function whenReady(task: () => void): void {
  const main = document.querySelector('main');
  const isTakenOver = main && Object.keys(main).some((name) => name.startsWith('__reactFiber$'));
  if (isTakenOver) task();
  else requestAnimationFrame(() => whenReady(task));
}
