import { baseStyle } from '../pages/base-style.js';

/** The style of the corpus page. Shades are of one colour, and each cell says its number. */
export const corpusStyle = `${baseStyle}
section:focus { outline: none }
.files { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: 0 }
.totals { display: grid; grid-template-columns: repeat(auto-fill, minmax(13.5rem, 1fr)); gap: .75rem; margin: 1.25rem 0 }
.totals div { display: flex; flex-direction: column-reverse; justify-content: flex-end; background: var(--wash); border-radius: .4rem; padding: .6rem .9rem }
.totals dt { color: var(--faint); font-size: .85rem; line-height: 1.3 }
.totals dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 0 2.5rem; align-items: start }
th, td { overflow-wrap: anywhere }
thead th, thead td { overflow-wrap: normal }
tbody th { font-weight: normal }
.date { white-space: nowrap }
.bar { width: 35%; vertical-align: middle }
.bar svg { display: block; width: 100%; height: .8rem }
.bar rect { fill: var(--quote) }
.matrix { width: auto; font-size: .85rem }
.matrix thead th { min-width: 5.5rem; max-width: 9rem; vertical-align: bottom }
.matrix tbody th { min-width: 12rem }
.matrix td { text-align: center; vertical-align: middle; padding: .3rem; color: var(--ink) }
${[1, 2, 3, 4, 5].map((shade) => `.shade-${shade} { background: color-mix(in srgb, var(--quote) ${shade * 12}%, transparent) }`).join('\n')}
figure { margin: 1rem 0 0 }
figcaption { color: var(--faint); font-size: .9rem }
.timeline { display: block; width: 100%; height: 8rem }
.timeline rect { fill: #0072B2 }
.timeline line { stroke: var(--faint) }
.axis { display: flex; justify-content: space-between; margin: .1rem 0; color: var(--faint); font-size: .85rem }
.finder input { width: 24rem; max-width: 100% }
.finder th button { background: none; border: 0; padding: 0; cursor: pointer; color: inherit; text-decoration: underline dotted; white-space: nowrap }
.finder th[aria-sort] button { color: var(--ink); font-weight: 600 }
.finder th[aria-sort=ascending] button::after { content: " ↑" }
.finder th[aria-sort=descending] button::after { content: " ↓" }
.finder td button { padding: 0 .4rem }
.finder output { color: var(--faint) }
@media (max-width: 45rem) { .totals { grid-template-columns: 1fr 1fr; gap: .5rem } .totals dd { font-size: 1.25rem } }
@media print { .finder p, nav, #corrected { display: none } section { break-inside: avoid-page } }
`;
