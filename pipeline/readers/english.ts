import { terms } from '../lexicons/lexicon.js';

/** The commonest words of English that are not also common words of its neighbours. Own list. */
const functionWords = terms(`
and
are
as
at
be
been
but
by
for
from
had
has
have
he
her
his
it
its
not
of
on
or
said
she
that
the
their
they
this
to
was
were
which
who
will
with
`);

/** Of a hundred words of English news, 30 to 40 are on the list; of other languages 0 to 5. */
const leastShare = 0.08;
/** Too little to judge by. */
const fewestWords = 30;
const sampleLength = 20_000;

/** A cheap check by the share of function words; short texts pass. */
export function isClearlyNotEnglish(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  const words = sample.match(/\p{L}+/gu) ?? [];
  const letters = lengthOf(words);
  // Scripts without spaces have few words of many letters.
  if (letters > 100 && lengthOf(sample.match(/\p{Script=Latin}+/gu) ?? []) < letters / 2) return true;
  if (words.length < fewestWords) return false;
  const known = words.filter((word) => functionWords.has(word.toLowerCase())).length;
  return known < words.length * leastShare;
}

/** Characters of all runs together, in UTF-16 code units: matched run by run, as a match a letter costs ten times as much. */
function lengthOf(runs: readonly string[]): number {
  return runs.reduce((sum, run) => sum + run.length, 0);
}
