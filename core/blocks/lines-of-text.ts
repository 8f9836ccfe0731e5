/** Parts a text at its line ends, each of which is shown as one; answers what was put before the last line. */
export function splitOff(text: Text): Text[] {
  const lines = text.data.split('\n');
  text.data = lines.pop() ?? '';
  const parts = lines.map(words => text.ownerDocument.createTextNode(words));
  text.before(...parts);
  return parts;
}
