type Cell = string | number | undefined;

const cell = (value: Cell) => String(value ?? '—').replace(/\|/g, '｜');

/** A table of a printed page. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
