/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { correctedRecord, type ShownRecord } from '../correction/corrected-record.js';
import { countCorrections, goldOf, recordDraft } from '../correction/draft.js';
import { draftIn, goldFile } from '../correction/gold-file.js';
import { historyOf } from '../correction/history.js';
import { goldProblems } from '../evaluation/gold-problems.js';
import { html, nothing } from '../pages/markup.js';
import { articleView } from './article-view.js';
import { buttons, deletion, type Outcome, settings, type Workplace } from './correction-controls.js';
import { correctionForm } from './correction-forms.js';
import { correctionKey } from './correction-key.js';
import { handOver, keep, keptUnder } from './kept-corrections.js';
import { elementOf } from './page-elements.js';
import type { Reading } from './read-article.js';
import { wordChooser } from './word-chooser.js';

/**
 * Lets the reader correct what was found in an article: delete, retype, resize and add marks, say who speaks, merge
 * entities, undo. The browser keeps it until the reader discards it; it leaves the browser as a gold file.
 *
 * @param show makes the page show a record instead of the one before
 */
export function correctArticle(
  record: ShownRecord,
  reading: Reading,
  show: (record: ShownRecord) => void,
): void {
  const { text } = record;
  const { draft: original, source, offsets } = recordDraft(record);
  const blocks = record.blocks.map(articleView(record).inText);
  const key = correctionKey(record.id, record.source.sha256);
  const kept = keptUnder(key);
  const history = historyOf((kept && draftIn(kept.gold, original, { text, offsets })) ?? original);
  const panel = elementOf('correction', HTMLElement);
  const title = elementOf('correction-title', HTMLElement);
  const toggle = elementOf('correct', HTMLButtonElement);
  const said = elementOf('said', HTMLElement);
  let isOpen = false;
  let selected = '';
  let isKept = true;
  /** True while a list of the form is stepped through: it goes on showing what it showed before. */
  let isStale = false;
  const words = wordChooser(text, blocks, () => isOpen);

  function workplace(): Workplace {
    const chosenIn = (id: string) => {
      const control = document.getElementById(id);
      return control instanceof HTMLSelectElement ? control.value : '';
    };
    const all = document.getElementById('all-mentions');
    return {
      text,
      blocks,
      draft: history.now(),
      selected,
      chosen: words.chosen(),
      step: chosenIn('step') === 'character' ? 'character' : 'word',
      isForAll: all instanceof HTMLInputElement && all.checked,
      twin: chosenIn('merge-with'),
    };
  }

  function showForm(): void {
    isStale = false;
    elementOf('selected', HTMLElement).innerHTML = correctionForm(history.now(), text, selected).markup;
    for (const piece of document.querySelectorAll<HTMLElement>('#text mark[data-of]'))
      piece.classList.toggle('current', piece.dataset.of?.split(' ').includes(selected) === true);
  }

  function showLedger(): void {
    const corrections = countCorrections(original, history.now());
    const count = `${corrections} ${corrections === 1 ? 'annotation' : 'annotations'} corrected`;
    const before = new Set(goldProblems(goldOf(original, source)));
    const problems = goldProblems(goldOf(history.now(), source)).filter((problem) => !before.has(problem));
    const standing =
      corrections === 0
        ? 'None yet. What you change is kept in this browser, for this article, until you discard it.'
        : isKept
          ? `${count}, kept in this browser only. Download the gold to have it for good.`
          : `${count}. This browser keeps nothing for this page: download the gold before you close it.`;
    elementOf('kept', HTMLOutputElement).textContent = corrections === 0 ? '' : count;
    elementOf('ledger', HTMLElement).innerHTML = html`<p>${standing}</p>
${problems.length === 0 ? nothing : html`<p>No article can be like this:</p><ul>${problems.map((problem) => html`<li>${problem}</li>`)}</ul>`}
<p class="row"><button type="button" data-act="download">Download corrected gold</button> <button type="button" data-act="undo"${history.canUndo() ? nothing : html` disabled`}>Undo</button> <button type="button" data-act="discard"${corrections === 0 ? html` disabled` : nothing}>Discard all</button></p>`.markup;
  }

  /** Makes page and panel show the draft; the screen stays where it is. */
  function redraw(): void {
    const { scrollY } = window;
    const draft = history.now();
    show(correctedRecord(record, original, draft, offsets));
    window.scrollTo({ top: scrollY, behavior: 'instant' });
    if (!draft.mentions.has(selected) && !draft.quotations.has(selected)) selected = '';
    if (!isStale) keepingFocus(showForm);
    keepingFocus(showLedger);
    words.mark();
  }

  /** Draws a part of the panel anew; the focus goes back to the control of the same name. */
  function keepingFocus(draw: () => void): void {
    const held = document.activeElement;
    const name = held instanceof HTMLElement && panel.contains(held) ? nameOf(held) : null;
    draw();
    if (name === null || document.activeElement === held) return;
    const again = [...panel.querySelectorAll<HTMLElement>('button, select, input')].find(
      (each) => nameOf(each) === name && !each.matches(':disabled'),
    );
    (again ?? title).focus({ preventScroll: true });
  }

  const nameOf = ({ id, dataset }: HTMLElement) => JSON.stringify([id, { ...dataset }]);

  function save(): void {
    const draft = history.now();
    const corrections = countCorrections(original, draft);
    const gold = goldFile(draft, source, offsets);
    isKept = keep(key, corrections === 0 ? null : { id: record.id, corrections, gold });
  }

  function take(outcome: Outcome): void {
    if ('first' in outcome) {
      said.textContent = outcome.first;
      words.ask();
      return;
    }
    const before = history.now();
    history.change(outcome.make);
    if (outcome.added !== undefined) selected = outcome.added;
    if (history.now() === before) return;
    words.clear();
    save();
    redraw();
    said.textContent = outcome.message;
    if (outcome.added !== undefined) elementOf('selected-title', HTMLElement).focus({ preventScroll: true });
  }

  function undo(): void {
    if (!history.canUndo()) return;
    history.undo();
    save();
    redraw();
    said.textContent = 'Undone.';
  }

  function act(button: HTMLElement): void {
    const { act: name = '' } = button.dataset;
    if (name === 'place-on') words.seek(1);
    else if (name === 'place-back') words.seek(-1);
    else if (name === 'undo') undo();
    else if (name === 'discard')
      take({ make: () => original, message: 'Discarded. Undo brings it back while this page is open.' });
    else if (name === 'download') {
      handOver(`${record.id}.json`, goldFile(history.now(), source, offsets), 'application/json');
      said.textContent = 'The gold is among your downloads.';
    } else {
      const outcome = buttons.get(name)?.(workplace(), button.dataset) ?? null;
      if (outcome !== null) take(outcome);
    }
  }

  function set(control: HTMLSelectElement | HTMLInputElement): void {
    const { set: name = '', at = '0' } = control.dataset;
    const make = settings.get(name)?.(workplace(), control.value, Number(at)) ?? null;
    if (make === null) return;
    history.change(make, `${name} ${at} ${selected}`);
    isStale = true;
    save();
    redraw();
    said.textContent = 'Set.';
  }

  function select(id: string): void {
    history.settle();
    selected = id;
    showForm();
    const form = elementOf('selected', HTMLElement);
    if (form.offsetTop > panel.scrollTop + panel.clientHeight / 2) panel.scrollTop = form.offsetTop;
  }

  function open(wanted: boolean): void {
    isOpen = wanted;
    panel.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
    document.body.classList.toggle('correcting', isOpen);
    reading.correct(isOpen ? select : null);
    words.clear();
    select('');
    (isOpen ? title : toggle).focus({ preventScroll: true });
  }

  toggle.addEventListener('click', () => open(!isOpen));
  reading.onKey('c', () => open(!isOpen));
  panel.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-act]') : null;
    if (button !== null) act(button);
  });
  panel.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) set(target);
  });
  panel.addEventListener('focusin', () => {
    history.settle();
    if (isStale) keepingFocus(showForm);
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && selected !== '') reading.goTo(selected);
  });
  document.addEventListener('keydown', (event) => {
    const isWanted = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (!isOpen || !isWanted || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    undo();
  });
  document.querySelector('main')?.addEventListener('keydown', (event) => {
    const { target, key: pressed } = event;
    if (!isOpen || !(target instanceof HTMLElement) || !target.matches('a.badge')) return;
    if (pressed === 'Enter') {
      event.preventDefault();
      elementOf('selected-title', HTMLElement).focus({ preventScroll: true });
    }
    if (pressed === 'Delete') {
      const badges = [...document.querySelectorAll('#text a.badge')];
      const next = badges[badges.indexOf(target) + 1]?.id;
      take(deletion(target.id));
      if (next !== undefined) reading.goTo(next);
    }
  });

  if (history.now() !== original) redraw();
  else showLedger();
}
