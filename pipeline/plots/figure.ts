/** What every figure has around it. */
interface Frame {
  /** Of its file, without ending. */
  readonly name: string;
  readonly title: string;
  /** What is counted, and n. */
  readonly subtitle: string;
  /** Where the numbers are from. */
  readonly source: string;
}

/** One bar a name, the longest first. */
export interface Bars extends Frame {
  readonly kind: 'bars';
  readonly colour: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
}

/** One column a stretch of time, empty ones as well. */
export interface Columns extends Frame {
  readonly kind: 'columns';
  readonly horizontal: string;
  readonly vertical: string;
  readonly columns: readonly { readonly label: string; readonly value: number }[];
}

/** Numbers by row and column; 0 is left blank. */
export interface Matrix extends Frame {
  readonly kind: 'matrix';
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** A list a row, a number a column. */
  readonly cells: readonly (readonly number[])[];
}

/** A figure before it is drawn: data alone. */
export type Figure = Bars | Columns | Matrix;
