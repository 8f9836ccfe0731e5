/** Parts a text at its line ends, each of which is shown as one; answers what was put before the last line. */
export function splitOff(text: Text): (readonly [Text, Element])[] {
  const lines = text.data.split('\n');
  text.data = lines.pop() ?? '';
  const { ownerDocument: document } = text;
  const parts = lines.map(words => [document.createTextNode(words), document.createElement('br')] as const);
  text.before(...parts.flat());
  return parts;
}
