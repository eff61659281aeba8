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
html { scroll-padding-top: 8rem }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0; overflow-wrap: anywhere }
h2 { font-size: 1.15rem; margin: 2rem 0 .25rem }
.skip { position: absolute; left: -100rem }
.skip:focus { position: static }
.facts, footer, small { color: var(--faint); overflow-wrap: anywhere }
:focus-visible { outline: 3px solid var(--link); outline-offset: 1px }
.tools { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; align-items: center; padding: .5rem 0; background: var(--paper); border-bottom: 1px solid var(--line); font-size: .9rem }
.tools fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem }
.tools button, .tools input[type=search], .card button { font: inherit; color: inherit; background: var(--wash); border: 1px solid var(--faint); border-radius: .3rem; padding: .15rem .6rem }
.tools input[type=search] { width: 20rem; max-width: 100% }
.keys { color: var(--faint); font-size: .85rem }
kbd { border: 1px solid var(--line); border-radius: .2rem; padding: 0 .3em; font: inherit }
#text { position: relative; max-width: 44rem; font: 1.15rem/1.75 Georgia, "Noto Serif", "DejaVu Serif", serif; overflow-wrap: anywhere }
#text:focus { outline: none }
#text p { margin: 0 0 1em }
#text .headline { font-size: 1.4rem; line-height: 1.35; margin: 1rem 0 }
#text h4 { margin: 1.5em 0 .5em }
#text .byline, #text .dateline, #text .caption { color: var(--faint); font-size: .95rem }
#text .boilerplate { color: var(--faint); font-size: .9rem }
#text .quote-block, #text .pull-quote { margin-left: 1.5rem; padding-left: 1rem; border-left: 3px solid var(--line) }
#text .list-item { margin-left: 1.5rem }
mark { text-underline-offset: .22em; text-decoration-skip-ink: none }
mark.quotation { --ground: #CC79A7; background: color-mix(in srgb, var(--ground) 20%, transparent) }
mark.person { text-decoration: underline 2px solid #0072B2 }
mark.organization { text-decoration: underline 2px dashed #009E73 }
mark.instrument { border-bottom: 3px double #D55E00 }
mark.current { background: color-mix(in srgb, var(--link) 30%, transparent) }
mark.found { box-shadow: inset 0 0 0 2px var(--ink) }
.badge, .letter { font: bold .68rem/1 system-ui, sans-serif; color: var(--ink); background: var(--paper); border: 1.5px solid var(--mark); border-radius: .3em; padding: .1em .3em }
.badge { vertical-align: .45em; margin: 0 .15em 0 .05em; text-decoration: none; user-select: none; scroll-margin-top: 40vh }
.badge[hidden] { display: none }
${switchedOff}
.card { position: absolute; z-index: 2; box-sizing: border-box; width: min(26rem, 100%); padding: .75rem 1rem; font: .9rem/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper); border: 1px solid var(--faint); border-left: .4rem solid var(--mark); border-radius: .4rem; box-shadow: 0 .3rem 1.2rem rgb(0 0 0 / .25); text-align: left; overflow-wrap: anywhere }
.card strong { display: block; font-size: 1.05rem }
.card .kind { color: var(--faint) }
.card dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .75rem; margin: .5rem 0 }
.card dt { color: var(--faint) }
.card dd { margin: 0 }
.card .offsets { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center }
.wide { overflow-x: auto }
table { width: 100%; font-size: .95rem }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0 }
thead th { color: var(--faint); font-weight: normal; border-bottom-color: var(--faint) }
tbody th { font-weight: 600 }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
td.words { min-width: 18rem }
tr:target { background: color-mix(in srgb, var(--link) 15%, transparent) }
.strips th { width: 14rem }
.strips td, .strips th { vertical-align: middle }
.strip { width: 60%; padding-right: 1.5rem }
.strip svg { display: block; width: 100%; height: 1.4rem; overflow: visible }
.strip rect { fill: #CC79A7 }
.strip .ground { fill: var(--line) }
.strip a:focus rect { stroke: var(--link); stroke-width: 4; vector-effect: non-scaling-stroke }
#correction { box-sizing: border-box; position: fixed; z-index: 2; top: 8rem; right: max(1rem, calc(50vw - 39rem)); width: 26rem; max-height: calc(100vh - 9rem); overflow-y: auto; padding: .75rem 1.1rem 1.1rem; font-size: .9rem; line-height: 1.45; background: var(--paper); border: 1px solid var(--line); border-top: .25rem solid var(--link); border-radius: .4rem }
#correction[hidden] { display: none }
#correction h2 { font-size: 1.05rem; margin: 0 }
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
.row #words { flex: 1; min-width: 8rem }
#correction button, #correction select, #correction input[type=text], #correction input[type=search] { font: inherit; color: inherit; background: var(--wash); border: 1px solid var(--faint); border-radius: .3rem; padding: .15rem .5rem }
#correction button:disabled { color: var(--faint); border-color: var(--line) }
#correction [data-act=download] { color: var(--paper); background: var(--link); border-color: var(--link) }
.fields { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem .75rem; align-items: center }
.fields label { display: contents }
.fields .beside { display: block; grid-column: 2 }
#correction fieldset { border: 1px solid var(--line); border-radius: .3rem; margin: .6rem 0; padding: .35rem .7rem .5rem }
#correction legend { color: var(--faint); padding: 0 .3rem }
.part { color: var(--faint) }
::highlight(chosen) { background: color-mix(in srgb, var(--link) 35%, transparent) }
@media (min-width: 72rem) { .correcting main { margin-right: 28rem } }
@media (max-width: 72rem) { #correction { inset: auto 0 0; width: auto; max-height: 45vh; border-radius: .6rem .6rem 0 0; box-shadow: 0 -.3rem 1.2rem rgb(0 0 0 / .25) } .correcting { padding-bottom: 48vh } }
@media (max-width: 45rem) { html { scroll-padding-top: 0 } .tools { position: static } .strip { width: auto } }
@media print { .tools, .card, .skip, #correction, header nav { display: none } .wide { overflow: visible } a { color: inherit; text-decoration: none } }
`;
