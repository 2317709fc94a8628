/**
 * Writes text that changes with every frame. The text node is kept: another one in its place would
 * be styled and laid out as an addition to the page.
 */
export function write(element: Element, text: string): void {
  const node = element.firstChild
  if (node === null) element.textContent = text
  else if (node.nodeValue !== text) node.nodeValue = text
}
