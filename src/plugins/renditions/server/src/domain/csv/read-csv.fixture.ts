/** Rows of CSV by RFC 4180, section 2, as strictly as it is written; throws where a line breaks a rule. */
export const readCsv = (text: string, separator: ';' | ','): string[][] => {
  const marked = text.startsWith('\uFEFF') ? text.slice(1) : fail('There is no byte order mark.', 0);
  const rows: string[][] = [];
  let at = 0;
  while (at < marked.length) {
    const row: string[] = [];
    for (;;) {
      const { cell, end } = marked[at] === '"' ? quoted(marked, at + 1) : bare(marked, at, separator);
      row.push(cell);
      if (marked[end] === separator) at = end + 1;
      else if (marked.startsWith('\r\n', end)) {
        at = end + 2;
        break;
      } else fail('A cell is followed neither by another nor by the end of its line.', end);
    }
    if (rows[0] && rows[0].length !== row.length)
      fail('A row has another number of cells than its head.', at);
    rows.push(row);
  }
  return rows;
};

interface Read {
  cell: string;
  end: number;
}

const quoted = (text: string, start: number): Read => {
  let cell = '';
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign !== '"') cell += sign;
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else return { cell, end: at + 1 };
  }
  return fail('A quotation does not end.', start);
};

const bare = (text: string, start: number, separator: string): Read => {
  let end = start;
  while (end < text.length && text[end] !== separator && !text.startsWith('\r\n', end)) {
    if (/["\r\n]/.test(text[end] ?? ''))
      fail('A cell that is not quoted has a mark of quotation or a break.', end);
    end += 1;
  }
  return { cell: text.slice(start, end), end };
};

const fail = (reason: string, at: number): never => {
  throw new Error(`${reason} (character ${at})`);
};

/**
 * Whatever some program may take for the content of a cell: of the file read by its rules, and of the file taken apart at
 * anything that parts cells for somebody.
 */
export const possibleCells = (text: string, separator: ';' | ','): string[] => [
  ...readCsv(text, separator).flat(),
  ...text.slice(1).split(/[;,\t|\r\n]/),
];

/** Whether a spreadsheet would calculate a cell (OWASP, "CSV Injection"), whatever it passes over before its first sign. */
export const isFormula = (cell: string): boolean =>
  /^[\s"\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠−﹢﹣﹦﹫]/u.test(cell);
