export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Text of an element or attribute. Characters that XML 1.0 cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '\ufffd')
    .replace(/[&<>"\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Attributes in the given order; those that are undefined are left out. */
export function attributesOf(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(value)}"`]))
    .join('');
}

/** A key as an id: letters and digits as they are, everything else by its number, so that no two keys meet. */
export function xmlId(key: string): string {
  return `e-${key.replace(/[^\p{L}\p{N}-]/gu, (character) => `_${character.codePointAt(0)}_`)}`;
}
