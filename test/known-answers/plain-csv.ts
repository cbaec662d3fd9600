/** Rows of a CSV text, by splitting alone: the text between quotation marks keeps its commas and line ends. */
export function plainRows(text: string): Record<string, string>[] {
  const parts = text.split('"').map((part, index) => {
    return index % 2 === 0 ? part.replaceAll('\r\n', '\n') : part.replaceAll(',', '\u0001').replaceAll('\n', '\u0002');
  });
  const [header = [], ...rows] = parts
    .join('')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.replaceAll('\u0001', ',').replaceAll('\u0002', '\n')));
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}
