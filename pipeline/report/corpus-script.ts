/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { ArticleRow, NameRow } from './corpus-page.js';
import { listCorrected } from './list-corrected.js';

/**
 * What the corpus page does in the browser: it fills, sorts and filters its two tables. The build bundles this file into
 * page-scripts.ts; nothing else imports it.
 */
function enlivenCorpus(): void {
  /** Rows of a table that the page shows at first, and more at a time. */
  const shownAtFirst = 50;
  const shownMore = 200;

  const folded = (words: string) => words.normalize('NFKC').toLowerCase();

  /** The rows of a kind: the first chunk at once, the others when somebody asks for them. */
  function rowsOf<Row>(kind: string) {
    const blocks = [...document.querySelectorAll(`script[data-rows="${kind}"]`)];
    const read = (block: Element): readonly Row[] => JSON.parse(block.textContent ?? '[]');
    let all: readonly Row[] | null = null;
    return {
      first: (): readonly Row[] => all ?? blocks.slice(0, 1).flatMap(read),
      all: (): readonly Row[] => {
        all ??= blocks.flatMap(read);
        return all;
      },
      isWhole: blocks.length <= 1,
    };
  }

  interface Facts<Row> {
    readonly kind: string;
    /** What a column is sorted by. */
    readonly values: readonly ((row: Row) => string | number)[];
    readonly words: (row: Row) => string;
    readonly cells: (row: Row) => readonly (Node | string)[];
  }

  function table<Row>({ kind, values, words, cells }: Facts<Row>) {
    const rows = rowsOf<Row>(kind);
    const place = document.querySelector(`[data-table="${kind}"]`);
    const body = place?.querySelector('tbody');
    const input = place?.querySelector('input');
    const output = place?.querySelector('output');
    const more = place?.querySelector<HTMLButtonElement>('.more');
    const everything = place?.querySelector<HTMLButtonElement>('.all');
    const heads = [...(place?.querySelectorAll('th') ?? [])];
    let haystacks: readonly (readonly [Row, string])[] | null = null;
    let only: { readonly rows: ReadonlySet<Row>; readonly label: string } | null = null;
    let order: { readonly column: number; readonly sign: 1 | -1 } | null = null;
    let shown = shownAtFirst;

    function wanted(): readonly Row[] {
      const query = folded(input?.value.trim() ?? '');
      if (query === '' && only === null && order === null)
        return shown <= shownAtFirst ? rows.first() : rows.all();
      haystacks ??= rows.all().map((row) => [row, folded(words(row))] as const);
      const kept = haystacks
        .filter(([row, each]) => each.includes(query) && (only === null || only.rows.has(row)))
        .map(([row]) => row);
      const value = order === null ? undefined : values[order.column];
      if (order === null || value === undefined) return kept;
      const { sign } = order;
      return kept
        .map((row) => [value(row), row] as const)
        .sort(([a], [b]) => (a < b ? -sign : a > b ? sign : 0))
        .map(([, row]) => row);
    }

    function draw(): void {
      const found = wanted();
      const made = found.slice(0, shown).map((row) => {
        const line = document.createElement('tr');
        cells(row).forEach((content, at) => {
          const cell = document.createElement('td');
          cell.className = heads[at]?.className ?? '';
          cell.dir = 'auto';
          cell.append(content);
          line.append(cell);
        });
        return line;
      });
      body?.replaceChildren(...made);
      const isWhole = found.length > shownAtFirst && found === rows.first() && !rows.isWhole;
      if (output) {
        const count = isWhole ? '' : `${found.length} ${found.length === 1 ? kind : `${kind}s`}`;
        output.textContent = only === null ? count : `${count} with “${only.label}”`;
      }
      if (more) more.hidden = found.length <= shown;
      if (everything) everything.hidden = only === null;
    }

    heads.forEach((head, column) => {
      head.querySelector('button')?.addEventListener('click', () => {
        const isNumber = head.className === 'number';
        const same = order?.column === column ? order.sign : null;
        order = { column, sign: same === null ? (isNumber ? -1 : 1) : same === 1 ? -1 : 1 };
        for (const each of heads) each.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', order.sign === 1 ? 'ascending' : 'descending');
        shown = shownAtFirst;
        draw();
      });
    });
    input?.addEventListener('input', () => {
      shown = shownAtFirst;
      draw();
    });
    more?.addEventListener('click', () => {
      shown += shownMore;
      draw();
    });
    everything?.addEventListener('click', () => {
      only = null;
      draw();
    });
    draw();
    return {
      rows: rows.all,
      /** Shows only some rows, by their index, and says why. */
      keepOnly(indices: readonly number[], label: string) {
        const all = rows.all();
        const kept = indices.map((at) => all[at]).filter((row) => row !== undefined);
        only = { rows: new Set(kept), label };
        if (input) input.value = '';
        shown = shownAtFirst;
        draw();
        place?.scrollIntoView();
        everything?.focus({ preventScroll: true });
      },
    };
  }

  const articles = table<ArticleRow>({
    kind: 'article',
    values: [
      ([, title]) => folded(title),
      ([, , path]) => folded(path),
      ([, , , date]) => date,
      ...[4, 5, 6, 7, 8].map((at) => (row: ArticleRow) => row[at] ?? 0),
    ],
    words: ([, title, path, date]) => `${title}\n${path}\n${date}`,
    cells: ([id, title, path, date, words, people, organizations, instruments, quotations, warnings]) => {
      const link = document.createElement('a');
      link.href = `./${encodeURIComponent(`${id}.html`)}`;
      link.textContent = title;
      const named = document.createElement('span');
      named.append(link, warnings === 1 ? ' (with warnings)' : '');
      const figures = [words, people, organizations, instruments, quotations].map(String);
      return [named, path, date, ...figures];
    },
  });

  listCorrected(() => articles.rows().map((row) => ({ id: row[0], title: row[1], sha256: row[10] })));

  table<NameRow>({
    kind: 'name',
    values: [
      ([type]) => type,
      ([, name]) => folded(name),
      ([, , inArticles]) => inArticles.length,
      ...[3, 4, 5].map((at) => (row: NameRow) => Number(row[at])),
    ],
    words: ([type, name]) => `${type}\n${name}`,
    cells: ([type, name, inArticles, mentions, quotations, words]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = String(inArticles.length);
      button.setAttribute('aria-label', `${inArticles.length} articles that name ${name}`);
      button.addEventListener('click', () => articles.keepOnly(inArticles, name));
      return [type, name, button, String(mentions), String(quotations), String(words)];
    },
  });
}

enlivenCorpus();
