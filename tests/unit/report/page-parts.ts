import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { expect } from 'vitest';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text in it, without that of elements in it. */
  content: string;
}

/** The elements of a page as a browser would see them, in order. */
export function elementsOf(page: string): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = { name, attributes, content: '' };
      elements.push(element);
      open.push(element);
    },
    ontext: (text) => {
      const inner = open.at(-1);
      if (inner !== undefined) inner.content += text;
    },
    onclosetag: () => open.pop(),
  });
  parser.end(page);
  return elements;
}

const safeAttributes =
  /^(?:aria-[a-z]+|data-[a-z]+|autocomplete|charset|checked|class|content|dir|for|height|hidden|href|http-equiv|id|lang|name|placeholder|preserveaspectratio|role|scope|tabindex|type|viewbox|width|x[12]?|y[12]?)$/;

/** Proves that a page brings nothing but its own script and style, and that its policy allows no other. */
export function expectSafe(page: string): void {
  const elements = elementsOf(page);
  const names = new Set(elements.map(({ name }) => name));
  for (const name of ['img', 'iframe', 'link', 'object', 'form', 'base']) expect(names).not.toContain(name);
  for (const { attributes } of elements)
    for (const [name, value] of Object.entries(attributes)) {
      expect(name).toMatch(safeAttributes);
      if (name === 'href') expect(value).toMatch(/^(?:#|\.\/)/);
    }
  const scripts = elements.filter(({ name }) => name === 'script');
  const programs = scripts.filter(({ attributes }) => attributes.type === undefined);
  expect(programs).toHaveLength(1);
  for (const data of scripts.filter((each) => !programs.includes(each))) {
    expect(data.attributes.type).toBe('application/json');
    expect(() => JSON.parse(data.content)).not.toThrow();
  }
  const styles = elements.filter(({ name }) => name === 'style');
  expect(styles).toHaveLength(1);
  const hash = (content = '') => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
  expect(elements.find(({ attributes }) => 'http-equiv' in attributes)?.attributes.content).toBe(
    `default-src 'none'; style-src ${hash(styles[0]?.content)}; script-src ${hash(programs[0]?.content)}; base-uri 'none'; form-action 'none'`,
  );
}
