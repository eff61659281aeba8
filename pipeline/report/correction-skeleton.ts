import { layerNames, layers } from '../pages/layers.js';
import { html } from '../pages/markup.js';

/** The panel in which an article is corrected; the page's script shows and fills it. */
export const correctionSkeleton = html`<aside id="correction" aria-labelledby="correction-title" hidden>
<h2 id="correction-title" tabindex="-1">Correct</h2>
<div id="ledger"></div>
<p id="said" role="status"></p>
<section aria-labelledby="adding-title">
<h3 id="adding-title">Mark words</h3>
<p class="hint" id="choosing">Select words in the text, or write them here:</p>
<p class="row"><input type="search" id="words" aria-label="Words to mark" aria-describedby="choosing" autocomplete="off"> <button type="button" data-act="place-back" aria-label="the place before">↑</button> <button type="button" data-act="place-on" aria-label="the next place">↓</button></p>
<output id="chosen" for="words"></output>
<p class="row">as ${layerNames.map((layer) => html`<button type="button" data-act="add" data-layer="${layer}"><span class="letter ${layer}" aria-hidden="true">${layers[layer].badge}</span> ${layers[layer].label.toLowerCase()}</button> `)}</p>
</section>
<section id="selected" aria-label="The chosen mark"></section>
</aside>`;
