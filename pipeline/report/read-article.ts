/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Card } from './annotation-cards.js';
import { elementOf } from './page-elements.js';

/** The reader's part of an article's page: cards, filters, search, keys. */
export interface Reading {
  /** Takes up what the page shows now. */
  show(cards: readonly Card[]): void;
  /** Brings an annotation onto the screen and its badge into focus. */
  goTo(id: string): void;
  /** Opens what the address leads to. */
  arrive(): void;
  /** While somebody corrects, no card opens: whoever listens hears of the annotation that is looked at. */
  correct(listener: ((id: string) => void) | null): void;
  /** Keys do something beside those of reading. */
  onKey(key: string, act: () => void): void;
}

/** Enlivens the tools above `main`, and what is in it, now or later. */
export function readArticle(main: HTMLElement): Reading {
  const find = elementOf('find', HTMLInputElement);
  const found = elementOf('found', HTMLOutputElement);
  const keys = elementOf('keys', HTMLInputElement);
  let all: readonly Card[] = [];
  let cards: ReadonlyMap<string, Card> = new Map();
  let badges: readonly HTMLAnchorElement[] = [];
  const pieces = new Map<string, HTMLElement[]>();
  const off = new Set<string>();
  /** Ids that the search found; null where nothing is searched for. */
  let hits: ReadonlySet<string> | null = null;
  let shown: HTMLAnchorElement | null = null;
  let closing = 0;
  let listener: ((id: string) => void) | null = null;
  const card = document.createElement('div');
  card.setAttribute('role', 'group');
  card.id = 'card';

  function keysOf(piece: HTMLElement): readonly string[] {
    return (piece.dataset.of ?? '').split(' ');
  }

  const folded = (words: string) => words.normalize('NFKC').toLowerCase();

  const isOn = (badge: HTMLAnchorElement) =>
    !off.has(badge.dataset.layer ?? '') && (hits === null || hits.has(badge.id));

  function element(name: string, content: string, className = ''): HTMLElement {
    const made = document.createElement(name);
    made.textContent = content;
    made.className = className;
    return made;
  }

  function hide(): void {
    window.clearTimeout(closing);
    if (shown === null) return;
    for (const piece of pieces.get(shown.id) ?? []) piece.classList.remove('current');
    shown.removeAttribute('aria-expanded');
    shown = null;
    card.remove();
  }

  /** Shows the card of an annotation behind its badge, where the tabulator key finds it, beside the text or below `at`. */
  function show(badge: HTMLAnchorElement, at: Element): void {
    window.clearTimeout(closing);
    if (shown === badge) return;
    hide();
    const facts = cards.get(badge.id);
    const text = document.getElementById('text');
    if (facts === undefined || text === null || listener !== null) return;
    shown = badge;
    card.className = `card ${facts.layer}`;
    card.setAttribute('aria-label', `${facts.label}: ${facts.title}`);
    const title = element('strong', facts.title);
    title.dir = 'auto';
    const list = document.createElement('dl');
    for (const [label, words] of facts.lines) {
      const value = element('dd', words);
      value.dir = 'auto';
      list.append(element('dt', label), value);
    }
    const offsets = element('div', '', 'offsets');
    const figures = element('code', facts.offsets);
    const copy = element('button', 'copy');
    copy.setAttribute('type', 'button');
    const said = element('span', '');
    said.setAttribute('role', 'status');
    copy.addEventListener('click', () => {
      navigator.clipboard.writeText(facts.offsets).then(
        () => {
          said.textContent = 'copied';
        },
        () => {
          getSelection()?.selectAllChildren(figures);
          said.textContent = 'selected: copy it with Ctrl+C';
        },
      );
    });
    offsets.append(figures, copy, said);
    const link = document.createElement('a');
    link.href = `#${facts.row[0]}`;
    link.textContent = facts.row[1];
    card.replaceChildren(element('span', facts.label, 'kind'), title, list, offsets, link);
    badge.after(card);
    badge.setAttribute('aria-expanded', 'true');
    for (const piece of pieces.get(badge.id) ?? []) piece.classList.add('current');
    const ground = text.getBoundingClientRect();
    const [box = at.getBoundingClientRect()] = at.getClientRects();
    const isRoomBeside = ground.right + 24 + card.offsetWidth < document.documentElement.clientWidth;
    const left = Math.max(0, Math.min(box.left - ground.left, ground.width - card.offsetWidth));
    const lowest = document.documentElement.clientHeight - card.offsetHeight - 8;
    const top = isRoomBeside ? Math.max(8, Math.min(box.top - 8, lowest)) : box.bottom + 6;
    card.style.top = `${top - ground.top}px`;
    card.style.left = `${isRoomBeside ? ground.width + 24 : left}px`;
  }

  function closeSoon(): void {
    window.clearTimeout(closing);
    closing = window.setTimeout(() => {
      const kept = document.activeElement;
      if (kept !== shown && !card.contains(kept)) hide();
    }, 250);
  }

  /** The annotation that begins last of those that a piece of text belongs to: the innermost. */
  function innermost(piece: HTMLElement): HTMLAnchorElement | undefined {
    return keysOf(piece)
      .map((id) => document.getElementById(id))
      .filter((each) => each instanceof HTMLAnchorElement)
      .filter(isOn)
      .at(-1);
  }

  main.addEventListener('mouseover', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (card.contains(target)) {
      window.clearTimeout(closing);
      return;
    }
    const kept = document.activeElement;
    // What the keyboard opened stays until the keyboard leaves it.
    if (shown !== null && (kept === shown || card.contains(kept))) return;
    const badge = target.closest<HTMLAnchorElement>('a.badge');
    const piece = target.closest<HTMLElement>('mark[data-of]');
    const wanted = badge ?? (piece === null ? undefined : innermost(piece));
    if (wanted !== undefined) show(wanted, badge ?? piece ?? wanted);
  });
  main.addEventListener('mouseout', closeSoon);
  main.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const badge = target.closest<HTMLAnchorElement>('a.badge');
    if (badge === null) return;
    if (listener === null) show(badge, badge);
    else listener(badge.id);
  });
  main.addEventListener('focusout', closeSoon);
  main.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || card.contains(target)) return;
    const badge = target.closest<HTMLAnchorElement>('a.badge');
    if (badge !== null) {
      event.preventDefault();
      badge.focus({ preventScroll: true });
    }
    const piece = target.closest<HTMLElement>('mark[data-of]');
    if (piece !== null && getSelection()?.isCollapsed !== false)
      innermost(piece)?.focus({ preventScroll: true });
  });

  /** To the next annotation that is switched on and found, from the one in focus or else from what is on the screen. */
  function step(direction: 1 | -1): void {
    const from = badges.findIndex((badge) => badge === shown || badge === document.activeElement);
    const onScreen = badges.findIndex((badge) => badge.getBoundingClientRect().top > 100);
    let at = from === -1 ? Math.max(0, onScreen) - (direction === 1 ? 1 : 0) : from;
    for (let tries = 0; tries < badges.length; tries += 1) {
      at = (at + direction + badges.length) % badges.length;
      const badge = badges[at];
      if (badge !== undefined && isOn(badge)) {
        badge.focus({ preventScroll: true });
        badge.scrollIntoView({ block: 'center' });
        return;
      }
    }
  }

  function announce(): void {
    const on = badges.filter(isOn).length;
    found.textContent = hits === null && off.size === 0 ? '' : `${on} of ${badges.length} annotations`;
  }

  function search(query: string): void {
    const wanted = folded(query.trim());
    const words = (each: Card) =>
      folded(
        [
          each.title,
          each.label,
          ...each.lines.map(([, line]) => line),
          ...(pieces.get(each.id) ?? []).map((piece) => piece.textContent ?? ''),
        ].join('\n'),
      );
    hits =
      wanted === '' ? null : new Set(all.filter((each) => words(each).includes(wanted)).map(({ id }) => id));
    for (const piece of [...pieces.values()].flat()) piece.classList.remove('found');
    for (const id of hits ?? []) for (const piece of pieces.get(id) ?? []) piece.classList.add('found');
    for (const badge of badges) badge.hidden = hits !== null && !hits.has(badge.id);
    for (const row of document.querySelectorAll<HTMLElement>('tr[id^="row-"]'))
      row.hidden = wanted !== '' && !folded(row.textContent ?? '').includes(wanted);
    announce();
  }

  /** The text's class says which layers are switched off. */
  function switchLayers(): void {
    const text = document.getElementById('text');
    for (const layer of ['person', 'organization', 'instrument', 'quotation'])
      text?.classList.toggle(`without-${layer}`, off.has(layer));
  }

  for (const box of document.querySelectorAll<HTMLInputElement>('.tools input[data-layer]')) {
    box.addEventListener('change', () => {
      const layer = box.dataset.layer ?? '';
      if (box.checked) off.delete(layer);
      else off.add(layer);
      switchLayers();
      if (shown?.dataset.layer === layer) hide();
      announce();
    });
  }
  const actions = new Map([
    ['n', () => step(1)],
    ['j', () => step(1)],
    ['p', () => step(-1)],
    ['k', () => step(-1)],
    ['/', () => find.focus()],
  ]);
  find.addEventListener('input', () => search(find.value));
  document.getElementById('next')?.addEventListener('click', () => step(1));
  document.getElementById('previous')?.addEventListener('click', () => step(-1));
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && shown !== null) {
      const badge = shown;
      hide();
      // Focus shows the card again.
      badge.focus({ preventScroll: true });
      hide();
      return;
    }
    const { target } = event;
    const isTyping =
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && ['search', 'text'].includes(target.type));
    if (isTyping || !keys.checked) return;
    const action = actions.get(event.key);
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
  /** A link from a table to the text opens the card as well. */
  function arrive(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (target instanceof HTMLAnchorElement && isOn(target)) target.focus();
  }
  window.addEventListener('hashchange', arrive);
  return {
    show(shownNow) {
      hide();
      all = shownNow;
      cards = new Map(all.map((each) => [each.id, each]));
      badges = [...main.querySelectorAll<HTMLAnchorElement>('#text a.badge')];
      pieces.clear();
      for (const piece of main.querySelectorAll<HTMLElement>('#text mark[data-of]'))
        for (const id of keysOf(piece)) pieces.set(id, [...(pieces.get(id) ?? []), piece]);
      switchLayers();
      if (find.value !== '') search(find.value);
    },
    goTo(id) {
      const badge = document.getElementById(id);
      badge?.focus({ preventScroll: true });
      badge?.scrollIntoView({ block: 'nearest' });
    },
    arrive,
    correct(heard) {
      hide();
      listener = heard;
    },
    onKey: (key, act) => actions.set(key, act),
  };
}
