import { build } from 'esbuild';
import { pageMaker } from '../../pipeline/pages/html-page.js';
import { html } from '../../pipeline/pages/markup.js';
import { articleStyle } from '../../pipeline/report/article-style.js';
import { articleScript } from '../../pipeline/report/page-scripts.js';
import { demoStyle } from './demo-style.js';

const body = html`<header>
<h1>glossator</h1>
<p>Paste an English news article. See who is in it, which organizations and legal instruments it names, what is quoted, and who said it.</p>
<p class="promise">Nothing leaves this machine: the page holds the whole program, and its policy forbids it to open any connection. Reload it, and the text is gone.</p>
</header>
<form id="form" aria-label="Your article">
<label for="article">Article</label>
<textarea id="article" spellcheck="false" autocomplete="off" dir="auto" placeholder="Paste text, Markdown or HTML"></textarea>
<div class="row"><button class="main" id="annotate" type="submit">Annotate</button> <button id="example" type="button">Try an example</button> <button id="clear" type="button">Clear</button></div>
<p class="hint">Pasting annotates at once; after that, the button or Ctrl + Enter.</p>
<output id="said" for="article" role="status"></output>
<div class="row" id="saves" hidden><span id="save-title">Save</span> <button type="button" data-save="page">page</button> <button type="button" data-save="json">JSON</button> <button type="button" data-save="quotations.csv">quotations</button> <button type="button" data-save="mentions.csv">mentions</button> <button type="button" data-save="entities.csv">names</button></div>
<p class="hint">Not every quotation is found, and not every speaker is right. Check what you publish.</p>
</form>
<main>
<p class="nothing" id="nothing">What is found appears here.</p>
<iframe id="result" title="The annotated article" sandbox="allow-scripts allow-downloads" hidden></iframe>
</main>`;

/** The demo as one file that opens from disk: page, program and weights. */
export async function demoPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['docs/demo/demo-script.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    // Entities of HTML are read from a table, as in Node, and not by the page.
    conditions: ['worker'],
    target: 'es2022',
    // A byte that is not ASCII would make the file depend on how a browser reads it.
    charset: 'ascii',
    legalComments: 'none',
  });
  const page = pageMaker({
    style: demoStyle,
    script: outputFiles[0]?.text.trim() ?? '',
    frame: { style: articleStyle, script: articleScript },
  });
  return page('glossator: who said what', body);
}
