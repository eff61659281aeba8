/** An example line of the guidelines. */
export interface GuidelineExample {
  readonly line: string;
  /** Marked `✗`: the pipeline does not get it right yet. */
  readonly isKnownFailure: boolean;
  /** In the tags of inline gold. */
  readonly inline: string;
  /** Names after `by`, by quotation: empty for `nobody`. */
  readonly speakers: ReadonlyMap<string, readonly string[]>;
}

/** The lines of all ```example blocks of a Markdown page. */
export function guidelineExamples(page: string): readonly GuidelineExample[] {
  return [...page.matchAll(/^```example\n([\s\S]*?)^```$/gmu)].flatMap(([, block = '']) =>
    block
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(readExample),
  );
}

const mentionTags: ReadonlyMap<string, string> = new Map([
  ['person', 'p'],
  ['organization', 'o'],
  ['instrument', 'i'],
]);

const opening =
  /\[(person|organization|instrument|direct|indirect|mixed|cue|speaker)((?: \d+)*)(?: (pronoun|description))?(?: by ([^:\]]+))?: |\[|\]/gu;

function readExample(line: string): GuidelineExample {
  const isKnownFailure = line.startsWith('✗ ');
  const marked = (isKnownFailure ? line.slice(2) : line).replaceAll('¶', '\n\n');
  const speakers = new Map<string, readonly string[]>();
  const seen = new Set<string>();
  const isTag: boolean[] = [];
  const inline = marked.replaceAll(opening, (found, kind, numbers, form, by) => {
    if (found === ']') return isTag.pop() === true ? '⟧' : found;
    isTag.push(found !== '[');
    if (found === '[') return found;
    const ids = (numbers as string)
      .split(' ')
      .filter(Boolean)
      .map((number) => `q${number}`);
    const mention = mentionTags.get(kind);
    if (mention !== undefined) return `⟦${mention}::${form ?? 'name'}|`;
    if (kind === 'cue') return `⟦cue:${ids.join('+')}|`;
    if (kind === 'speaker') return `⟦spk:${ids.join('+')}|`;
    const [id = ''] = ids;
    if (seen.has(id)) return `⟦${id}|`;
    seen.add(id);
    if (by !== undefined) speakers.set(id, by === 'nobody' ? [] : (by as string).split(' + '));
    return `⟦${id}:${kind}|`;
  });
  return { line, isKnownFailure, inline, speakers };
}
