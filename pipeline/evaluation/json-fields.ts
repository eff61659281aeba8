import type { Span } from '../span.js';

/** Reads fields of unknown JSON. What has the wrong form is noted as a problem and replaced, so that reading goes on. */
export interface JsonFields {
  object(value: unknown, where: string): Readonly<Record<string, unknown>>;
  list(value: unknown, where: string): readonly unknown[];
  text(value: unknown, where: string): string;
  optionalText(value: unknown, where: string): string | undefined;
  oneOf<const Choice extends string>(value: unknown, choices: readonly Choice[], where: string): Choice;
  optionalOneOf<const Choice extends string>(
    value: unknown,
    choices: readonly Choice[],
    where: string,
  ): Choice | undefined;
  /** A whole number from 0. */
  offset(value: unknown, where: string): number;
  /** `[start, end]` or `{ start, end }`, not empty. */
  span(value: unknown, where: string): Span;
  nullableSpan(value: unknown, where: string): Span | null;
  spans(value: unknown, where: string): readonly Span[];
}

/** A reader that appends to `problems`. The caller throws where there are any. */
export function jsonFields(problems: string[]): JsonFields {
  const replace = <Value>(message: string, value: Value): Value => {
    problems.push(message);
    return value;
  };
  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  const fields: JsonFields = {
    object: (value, where) => (isObject(value) ? value : replace(`${where} is not an object`, {})),
    list: (value, where) => (Array.isArray(value) ? value : replace(`${where} is not a list`, [])),
    text: (value, where) => (typeof value === 'string' ? value : replace(`${where} is not a text`, '')),
    optionalText: (value, where) => (value === undefined ? undefined : fields.text(value, where)),
    oneOf: (value, choices, where) =>
      choices.find((choice) => choice === value) ??
      replace(`${where} is ${JSON.stringify(value)}, not one of ${choices.join(', ')}`, first(choices)),
    optionalOneOf: (value, choices, where) =>
      value === undefined || value === null ? undefined : fields.oneOf(value, choices, where),
    offset: (value, where) =>
      typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
        ? value
        : replace(`${where} is not a whole number from 0`, 0),
    span: (value, where) => {
      const [from, to]: readonly unknown[] = Array.isArray(value)
        ? value
        : isObject(value)
          ? [value.start, value.end]
          : [];
      const start = fields.offset(from, `${where}: start`);
      const end = fields.offset(to, `${where}: end`);
      return start < end ? { start, end } : replace(`${where} is empty (${start}–${end})`, { start, end });
    },
    nullableSpan: (value, where) =>
      value === null || value === undefined ? null : fields.span(value, where),
    spans: (value, where) =>
      fields.list(value, where).map((each, index) => fields.span(each, `${where} ${index + 1}`)),
  };
  return fields;
}

function first<Choice>(choices: readonly Choice[]): Choice {
  const [choice] = choices;
  if (choice === undefined) throw new TypeError('oneOf needs at least one choice.');
  return choice;
}

type OptionalKeys<Fields> = {
  [Key in keyof Fields]: undefined extends Fields[Key] ? Key : never;
}[keyof Fields];
type Defined<Fields> = Omit<Fields, OptionalKeys<Fields>> & {
  [Key in OptionalKeys<Fields>]?: Exclude<Fields[Key], undefined>;
};

/** The object without its undefined fields, which `exactOptionalPropertyTypes` keeps apart from missing ones. */
export function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as Defined<Fields>;
}
