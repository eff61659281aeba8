/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** The element of an id, which the page has. Throws where it is missing or of another kind: that is a programming error. */
export function elementOf<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new TypeError(`The page has no #${id} that is a ${kind.name}.`);
}
