/** The field in the masthead. */
export const mastheadField = (): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>('header [name=q]');

/** Leads to a field from anywhere on the page: by `/` outside what is typed into, and by Ctrl-K or Command-K. */
export function listenForSearchKeys(field: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey } = event;
    // What is typed into knows where its selection starts. With Shift the key would be “K”.
    const isTyped = target instanceof HTMLElement && ('selectionStart' in target || target.isContentEditable);
    if (ctrlKey || metaKey ? key !== 'k' : key !== '/' || isTyped) return;
    event.preventDefault();
    field.select();
  });
}
