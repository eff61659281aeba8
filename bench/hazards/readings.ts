import { spawnSync } from 'node:child_process';

/** Programs that read a text as fresh processes do: each leaves in `kept` the text that its offsets count in. */
const programs = {
  glossator: `
    const { annotate } = await import('./dist/index.js');
    annotate('Ana Ruiz spoke.');
    read = () => { kept = annotate(text, { path: 'a.txt' }).record.text; };`,
  compromise: `
    const { default: nlp } = await import('compromise');
    nlp('Ana Ruiz spoke.').people().out('array');
    read = () => {
      const view = nlp(text);
      view.people().out('array');
      view.organizations().out('array');
      view.quotations().out('array');
      kept = view.text();
    };`,
  'wink-nlp': `
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
    wink.readDoc('Ana Ruiz spoke.');
    read = () => { kept = wink.readDoc(text).out(); };`,
} as const;

export type Program = keyof typeof programs;

export const programNames = Object.keys(programs) as readonly Program[];

const frame = (program: string) => `
  import { readFileSync } from 'node:fs';
  const text = JSON.parse(readFileSync(0, 'utf8'));
  let kept = '';
  let read = () => {};
  ${program}
  const began = performance.now();
  read();
  const seconds = (performance.now() - began) / 1000;
  console.log(JSON.stringify({ seconds, same: kept === text }));`;

const limit = 10;

/** How a program fares with a text: seconds, and whether it still has every character. */
export function readingOf(program: Program, text: string): string {
  const { stdout, error } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', frame(programs[program])],
    { input: JSON.stringify(text), encoding: 'utf8', timeout: limit * 1000, killSignal: 'SIGKILL' },
  );
  if (error !== undefined && 'code' in error && error.code === 'ETIMEDOUT') return `over ${limit} s, ended`;
  const line = stdout.trim();
  if (line === '') return 'died';
  const { seconds, same }: { readonly seconds: number; readonly same: boolean } = JSON.parse(line);
  return `${seconds.toFixed(2)} s${same ? '' : ', text changed'}`;
}
