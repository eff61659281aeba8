import { layerNames, layers } from './layers.js';

const layerColours = layerNames.map((layer) => `.${layer} { --mark: ${layers[layer].colour} }`).join('\n');

/**
 * What all pages have in common: light, dark and printed; headings, tables, buttons; layers by colour and letter; words
 * for ears only.
 */
export const baseStyle = `
:root { color-scheme: light dark; --ink: #22201c; --paper: #fdfcfa; --wash: #f4f1ec; --faint: #605c55; --line: #dcd7ce; --link: #0b4f94; --bad: #a1260d; --good: #1b6327; --quote: #CC79A7; --serif: Georgia, "Noto Serif", "DejaVu Serif", serif }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e5df; --paper: #1a1918; --wash: #262422; --faint: #aba69d; --line: #423f3a; --link: #8ab8ff; --bad: #ff8f7d; --good: #8ddf8d } }
body { color: var(--ink); background: var(--paper); font: 1rem/1.6 system-ui, sans-serif; max-width: 78rem; margin: 0 auto; padding: 1.5rem 2rem 3rem }
h1, h2 { font-family: var(--serif); font-weight: 600; overflow-wrap: anywhere }
h1 { font-size: 1.7rem; line-height: 1.25; margin: .5rem 0 }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 .25rem }
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 1px }
button, select, input[type=search], input[type=text] { font: inherit; color: inherit; background: var(--wash); border: 1px solid var(--faint); border-radius: .35rem; padding: .15rem .6rem }
button { cursor: pointer }
button:hover:not(:disabled) { border-color: var(--link) }
button:disabled { color: var(--faint); border-color: var(--line); cursor: default }
table { width: 100%; border-collapse: collapse; margin: .75rem 0 1rem; font-size: .95rem }
caption { text-align: left; color: var(--faint) }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line) }
thead th, thead td { color: var(--faint); font-size: .85rem; font-weight: normal; vertical-align: bottom; border-bottom-color: var(--faint) }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.wide { overflow-x: auto }
code { overflow-wrap: anywhere }
small, footer { color: var(--faint); overflow-wrap: anywhere }
footer { margin-top: 3rem; font-size: .9rem }
${layerColours}
mark { color: inherit; background: none }
.letter { font: bold .68rem/1 system-ui, sans-serif; color: var(--ink); background: var(--paper); border: 1.5px solid var(--mark); border-radius: .3em; padding: .1em .3em }
.aloud { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; left: -100rem }
.skip:focus { position: static }
@media (max-width: 45rem) { body { padding: 1rem } }
@media print { :root { --ink: #000; --paper: #fff; --wash: #fff; --faint: #444; --line: #bbb; --link: #000 } body { max-width: none; padding: 0; font-size: 10pt } mark, sup, svg, .letter, .badge, [class^=shade-] { print-color-adjust: exact; -webkit-print-color-adjust: exact } .skip { display: none } .wide { overflow: visible } a { color: inherit; text-decoration: none } h2 { break-after: avoid } tr { break-inside: avoid } }
`;
