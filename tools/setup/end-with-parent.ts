/**
 * Ends this process when the one that started it is gone. npm runs a script through a shell, which does not hand a
 * termination on: without this, a server outlives a killed `npm start` and keeps its port.
 */
export function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, 500).unref();
}
