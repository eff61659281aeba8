import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { annotate } from '../../pipeline/annotate.js';
import { csvExporter } from '../../pipeline/exporters/csv.js';
import { exportJson } from '../../pipeline/exporters/json.js';
import { annotateText } from '../dev-sets/annotate-text.js';

/** Something that reads texts, one after the other; what it finds is thrown away. */
export interface Contestant {
  readonly name: string;
  readonly read: (text: string, index: number) => void;
}

export const pipeline: Contestant = {
  name: 'glossator, all stages',
  read: (text) => annotateText('article', text),
};

export const compromise: Contestant = {
  name: 'compromise: people, organizations, quotations',
  read: (text) => {
    const view = nlp(text);
    view.people().out('array');
    view.organizations().out('array');
    view.quotations().out('array');
  },
};

const wink = winkNLP(model, ['sbd', 'pos', 'ner']);

export const winkTagging: Contestant = {
  name: 'wink-nlp: sentences, parts of speech, entities',
  read: (text) => {
    wink.readDoc(text);
  },
};

/** From files to files, in a folder that is removed at the end of `use`. */
export function withFiles<Result>(texts: readonly string[], use: (contestant: Contestant) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'glossator-bench-'));
  const exporters = [exportJson, csvExporter('exact')];
  try {
    for (const [index, text] of texts.entries()) {
      writeFileSync(join(folder, `${index}.txt`), text);
      mkdirSync(join(folder, String(index)));
    }
    return use({
      name: 'glossator, from file to JSON and CSV on disk',
      read: (_, index) => {
        const path = join(folder, `${index}.txt`);
        const outcome = annotate(readFileSync(path), { path });
        if ('refused' in outcome) throw new Error(outcome.refused);
        for (const exporter of exporters) {
          for (const [name, content] of exporter([outcome.record]))
            writeFileSync(join(folder, String(index), name), content);
        }
      },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
