import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listErrors } from './dev-sets/list-errors.js';
import { qualityPage, qualitySections } from './dev-sets/quality-page.js';

const usage = `npm run evaluate:dev                           scores of all sets, as text
npm run evaluate:dev -- --write                also as docs/quality.md
npm run evaluate:dev -- --errors SET TYPE      every error of one set and type
  SET   gold, gum-news.dev, gum-interview.dev, crossner-politics.dev, crossner-politics.test, redocred.dev,
        gum-news, litbank
  TYPE  person, organization, instrument, direct, indirect, mixed; of gum-news and litbank also cue, speaker, name`;

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean' }, errors: { type: 'boolean' }, help: { type: 'boolean' } },
  allowPositionals: true,
});

if (values.help) console.log(usage);
else if (values.errors) {
  const [set, type] = positionals;
  if (set === undefined || type === undefined) throw new Error(`--errors needs a set and a type.\n${usage}`);
  for (const error of listErrors(set, type)) console.log(error);
} else {
  const page = qualityPage(qualitySections());
  console.log(page);
  if (values.write) writeFileSync('docs/quality.md', page);
}
