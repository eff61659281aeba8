/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { correctionKey } from './correction-key.js';
import { handOver, type KeptCorrection, keptKeys, keptUnder } from './kept-corrections.js';
import { elementOf } from './page-elements.js';
import { storedZip } from './stored-zip.js';

/** An article of the run, by what the browser keeps corrections under. */
export interface CorrectableArticle {
  readonly id: string;
  readonly title: string;
  readonly sha256: string;
}

/**
 * Lists the articles that were corrected in this browser, and hands their gold over as one file. `articles` is asked
 * only where the browser keeps anything.
 */
export function listCorrected(articles: () => readonly CorrectableArticle[]): void {
  const list = elementOf('corrected', HTMLElement);
  function show(): void {
    const keys = keptKeys();
    const found =
      keys.size === 0
        ? []
        : articles().flatMap(({ id, title, sha256 }) => {
            const key = correctionKey(id, sha256);
            const kept = keys.has(key) ? keptUnder(key) : null;
            return kept === null ? [] : [{ title, kept }];
          });
    list.hidden = found.length === 0;
    elementOf('corrected-articles', HTMLElement).replaceChildren(...found.map(item));
    elementOf('download-corrected', HTMLButtonElement).onclick = () =>
      handOver(
        'corrected-gold.zip',
        storedZip(found.map(({ kept }) => [`${kept.id}.json`, kept.gold])),
        'application/zip',
      );
  }
  // Also when the reader comes back from an article.
  window.addEventListener('pageshow', show);
  window.addEventListener('storage', show);
  show();
}

function item({ title, kept }: { readonly title: string; readonly kept: KeptCorrection }): HTMLElement {
  const made = document.createElement('li');
  const link = document.createElement('a');
  link.href = `./${encodeURIComponent(`${kept.id}.html`)}`;
  link.textContent = title;
  link.dir = 'auto';
  made.append(link, `: ${kept.corrections} ${kept.corrections === 1 ? 'annotation' : 'annotations'}`);
  return made;
}
