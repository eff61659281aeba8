import { baseStyle } from '../pages/base-style.js';
import { layerNames } from '../pages/layers.js';

/** A layer that is switched off leaves no trace in the text. */
const switchedOff = layerNames
  .map(
    (layer) => `
.without-${layer} .badge.${layer} { display: none }
.without-${layer} mark.${layer} { ${layer === 'quotation' ? 'background: none' : 'text-decoration: none; border-bottom-color: transparent'} }`,
  )
  .join('');

/**
 * The style of an article's page. The layers never fight for one property: quotations have the ground, instruments
 * the border, people and organizations, which never overlap, the underline.
 */
export const articleStyle = `${baseStyle}
html { scroll-padding-top: 6rem }
h1 { font-size: 1.15rem }
.facts { color: var(--faint); margin: 0 0 1rem; overflow-wrap: anywhere }
.tools { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; padding: .6rem 0; background: var(--paper); border-block: 1px solid var(--line); font-size: .9rem }
.tools fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem }
.tools .find { flex: 1; min-width: 10rem }
.tools #find { box-sizing: border-box; width: 100%; max-width: 22rem }
.tools output { color: var(--faint) }
.keys { display: block; margin: .6rem 0 1.5rem; color: var(--faint); font-size: .85rem }
kbd { border: 1px solid var(--line); border-radius: .2rem; padding: 0 .3em; font: inherit }
#text { position: relative; max-width: 43rem; font: 1.15rem/1.75 var(--serif); overflow-wrap: anywhere }
#text:focus { outline: none }
#text p { margin: 0 0 1em }
#text .headline { font-size: 1.6rem; line-height: 1.35; margin: 1rem 0 }
#text h4 { margin: 1.5em 0 .5em }
#text .byline, #text .dateline, #text .caption { color: var(--faint); font-size: .95rem }
#text .boilerplate { color: var(--faint); font-size: .9rem }
#text .quote-block, #text .pull-quote { margin-left: 1.5rem; padding-left: 1rem; border-left: 3px solid var(--line) }
#text .list-item { margin-left: 1.5rem }
mark { text-underline-offset: .22em; text-decoration-skip-ink: none }
mark.quotation { background: color-mix(in srgb, var(--quote) 20%, transparent) }
mark.person { text-decoration: underline 2px solid #0072B2 }
mark.organization { text-decoration: underline 2px dashed #009E73 }
mark.instrument { border-bottom: 3px double #D55E00 }
mark.current { background: color-mix(in srgb, var(--link) 26%, transparent) }
mark.found { box-shadow: inset 0 0 0 2px var(--ink) }
.badge { font: bold .68rem/1 system-ui, sans-serif; color: var(--ink); background: var(--paper); border: 1.5px solid var(--mark); border-radius: .3em; padding: .1em .3em }
.badge { vertical-align: .45em; margin: 0 .15em 0 .05em; text-decoration: none; user-select: none; scroll-margin-top: 40vh }
.badge[hidden] { display: none }
${switchedOff}
.card { position: absolute; z-index: 2; box-sizing: border-box; width: min(26rem, 100%); padding: .75rem 1rem; font: .9rem/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper); border: 1px solid var(--faint); border-left: .35rem solid var(--mark); border-radius: .4rem; box-shadow: 0 .3rem 1.2rem rgb(0 0 0 / .18); text-align: left; overflow-wrap: anywhere }
.card strong { display: block; font-size: 1.05rem }
.card .kind { color: var(--faint) }
.card dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .75rem; margin: .5rem 0 }
.card dt { color: var(--faint) }
.card dd { margin: 0 }
.card .offsets { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center }
tbody th { font-weight: 600 }
td.words { min-width: 18rem }
tr:target { background: color-mix(in srgb, var(--link) 15%, transparent) }
.strips th { width: 14rem }
.strips td, .strips th { vertical-align: middle }
.strip { width: 60%; padding-right: 1.5rem }
.strip svg { display: block; width: 100%; height: 1.4rem; overflow: visible }
.strip rect { fill: var(--quote) }
.strip .ground { fill: var(--line) }
.strip a:focus rect { stroke: var(--link); stroke-width: 4; vector-effect: non-scaling-stroke }
#correction { box-sizing: border-box; float: right; position: sticky; top: 4rem; width: 26rem; max-height: calc(100vh - 5rem); overflow-y: auto; padding: .75rem 1rem 1.1rem; font-size: .9rem; line-height: 1.45; background: var(--paper); border: 1px solid var(--line); border-top: .25rem solid var(--link); border-radius: .4rem }
#correction[hidden] { display: none }
#correction h2 { font-size: 1.1rem; margin: 0 }
#correction h3 { font-size: .95rem; margin: 0 0 .4rem; overflow-wrap: anywhere }
#correction h2:focus, #correction h3:focus { outline: none }
#correction section { border-top: 1px solid var(--line); margin-top: .9rem; padding-top: .75rem }
#correction p { margin: .4rem 0 }
#correction ul { margin: .4rem 0; padding-left: 1.2rem }
#said:empty, #chosen:empty { display: none }
#said { padding: .25rem .6rem; background: var(--wash); border-radius: .3rem; overflow-wrap: anywhere }
#chosen { display: block; overflow-wrap: anywhere }
.hint { color: var(--faint) }
.row { display: flex; flex-wrap: wrap; gap: .35rem .5rem; align-items: center }
#correction button { padding: .1rem .5rem }
.row #words { flex: 1; min-width: 8rem }
#correction [data-act=download] { color: var(--paper); background: var(--link); border-color: var(--link) }
.fields { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem .75rem; align-items: center }
.fields label { display: contents }
.fields select, .fields input[type=text] { min-width: 0 }
.fields .beside { display: block; grid-column: 2 }
#correction fieldset { border: 1px solid var(--line); border-radius: .3rem; margin: .6rem 0; padding: .35rem .7rem .5rem }
#correction legend { color: var(--faint); padding: 0 .3rem }
.part { color: var(--faint) }
::highlight(chosen) { background: color-mix(in srgb, var(--link) 35%, transparent) }
@media (min-width: 72rem) { .correcting main { margin-right: 28rem } }
@media (max-width: 72rem) { #correction { float: none; position: fixed; z-index: 2; inset: auto 0 0; width: auto; max-height: 45vh; border-radius: .6rem .6rem 0 0; box-shadow: 0 -.3rem 1.2rem rgb(0 0 0 / .25) } .correcting { padding-bottom: 48vh } }
@media (max-width: 45rem) { html { scroll-padding-top: 0 } .tools { position: static } .tools .find { flex-basis: 100% } .tools #find { max-width: none } .strip { width: auto } .strips th { width: 7rem } }
@media print { .tools, .keys, .card, #correction, header nav { display: none } .correcting main { margin: 0 } #text { max-width: none; font-size: 11pt; line-height: 1.6 } .strip svg { max-width: 9cm } }
`;
