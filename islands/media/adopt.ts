/**
 * Adds style sheets to the page. They are part of the script, so controls and their looks come together.
 *
 * @param shared what all players have in common: it goes before everything, for a page with two kinds of players gets it
 *   twice, in the order in which their scripts arrive
 * @param own what stands behind it and holds against it
 */
export function adopt(shared: string, own: string): void {
  document.adoptedStyleSheets = [sheetOf(shared), ...document.adoptedStyleSheets, sheetOf(own)];
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
