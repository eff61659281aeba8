/** A word and its columns. */
export interface IobRow {
  readonly form: string;
  readonly cells: readonly string[];
  readonly line: number;
  readonly opensSentence: boolean;
}

export interface IobSentence {
  readonly rows: readonly IobRow[];
  /** Number of its first line. */
  readonly line: number;
  /** Of the comment `# text = …`, where there is one. */
  readonly text?: string;
  readonly opensParagraph: boolean;
}

export interface IobDocument {
  readonly id?: string;
  /** Columns that hold labels. */
  readonly columns: readonly number[];
  readonly sentences: readonly IobSentence[];
}

/** Columns of CoNLL-U, which hold no labels of ours. */
const otherColumns = /^(?:ID|FORM|LEMMA|UPOS|XPOS|FEATS|HEAD|DEPREL|DEPS|MISC)$/iu;

/** Takes a CoNLL file apart: documents, sentences, words. Without a line of columns the last one holds the labels. */
export function iobDocuments(content: string): readonly IobDocument[] {
  const documents: IobDocument[] = [];
  let header: readonly string[] | null = null;
  let id: string | undefined;
  let sentences: IobSentence[] = [];
  let rows: IobRow[] = [];
  let text: string | undefined;
  let opensParagraph = false;
  let first = 1;
  const endSentence = () => {
    if (rows.length > 0)
      sentences.push({ rows, line: first, opensParagraph, ...(text !== undefined && { text }) });
    if (rows.length > 0) opensParagraph = false;
    rows = [];
    text = undefined;
  };
  const endDocument = () => {
    endSentence();
    if (sentences.length > 0)
      documents.push({ columns: columnsOf(header, sentences), sentences, ...(id !== undefined && { id }) });
    sentences = [];
    id = undefined;
  };
  for (const [index, raw] of content.split(/\r?\n/u).entries()) {
    const [, name, value = ''] =
      /^#\s*(global\.columns|newdoc|newpar|text)\b(?:\s+id)?\s*=?\s*(.*)$/u.exec(raw) ?? [];
    if (raw.trim() === '') endSentence();
    else if (name === 'global.columns') header = value.trim().split(/\s+/u);
    else if (name === 'newdoc' || raw.startsWith('-DOCSTART-')) {
      endDocument();
      if (value !== '') id = value;
    } else if (name === 'newpar') opensParagraph = true;
    else if (name === 'text') text = value;
    else if (!isComment(raw)) {
      if (rows.length === 0) first = index + 1;
      rows.push(rowOf(raw, index + 1, header, rows.length === 0));
    }
  }
  endDocument();
  return documents;
}

/** A comment is `#` and a space; a word `#` would have columns after it. */
const isComment = (line: string) => /^# /u.test(line) && !/^#[ \t]+\S+$/u.test(line);

function rowOf(raw: string, line: number, header: readonly string[] | null, opensSentence: boolean): IobRow {
  const cells = raw.includes('\t') ? raw.split('\t') : raw.trim().split(/\s+/u);
  const named = header?.findIndex((column) => column.toUpperCase() === 'FORM') ?? -1;
  const isNumbered = header === null && cells.length > 2 && /^\d+$/u.test(cells[0] ?? '');
  return { form: cells[named >= 0 ? named : isNumbered ? 1 : 0] ?? '', cells, line, opensSentence };
}

function columnsOf(header: readonly string[] | null, sentences: readonly IobSentence[]): readonly number[] {
  if (header !== null) return header.flatMap((name, index) => (otherColumns.test(name) ? [] : [index]));
  const width = sentences[0]?.rows[0]?.cells.length ?? 0;
  return width > 1 ? [width - 1] : [];
}
