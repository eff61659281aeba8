/** Texts that no newspaper prints, by what is odd in them: one piece, repeated up to a length. */
export const shapes: ReadonlyMap<string, (length: number) => string> = new Map([
  ['only opening marks', repeated('“')],
  ['only straight marks', repeated('"')],
  ['only apostrophes', repeated("' ")],
  ['only capitals', repeated('THE BANK OF KOFI ANA RUIZ ')],
  ['only capitalised words', repeated('Ana Ruiz Bank Of Kofi Council ')],
  ['marks within marks', nested],
  ['one endless sentence', repeated('the council said that the minister will adopt the convention and ')],
  ['one endless word', repeated('aB1-')],
  ['short quotations', repeated('“Yes,” said Ana Ruiz. “No,” he said. The Treaty of Rome holds. ')],
  ['abbreviations', repeated('U.N. Mr. ')],
  ['empty paragraphs', repeated('A.\n\n')],
]);

function repeated(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function nested(length: number): string {
  const depth = Math.floor(length / 20);
  return `${'“we ‘said '.repeat(depth)}${'now’ then” '.repeat(depth)}`.slice(0, length);
}
