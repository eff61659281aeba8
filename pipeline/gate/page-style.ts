import { entityTypes } from '../entity-types.js';
import { entityTypeNames } from '../evaluation/vocabulary.js';

const typeColours = [
  ...entityTypeNames.map((type) => `.${type} { --mark: ${entityTypes[type].colour} }`),
  '.quotation { --mark: #777 }',
].join('\n');

/** The style of the gate's page: light, dark and printed; type by colour and letter, change by line and sign. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --faint: #666; --line: #ccc; --bad: #a40000; --good: #006400 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e6e6; --paper: #181818; --faint: #aaa; --line: #444; --bad: #ff8a80; --good: #8ddf8d } }
body { color: var(--ink); background: var(--paper); font: 1rem/1.6 system-ui, sans-serif; max-width: 80rem; margin: 0 auto; padding: 1rem }
table { border-collapse: collapse; margin: 1rem 0 }
caption { text-align: left; color: var(--faint) }
th, td { padding: .15rem .75rem; border-bottom: 1px solid var(--line); text-align: right }
th:first-child, td:last-child { text-align: left }
.failed, strong.lost { color: var(--bad) }
.passed, strong.gained { color: var(--good) }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; border-top: 1px solid var(--line); break-inside: avoid }
.pair p { margin: .25rem 0 .75rem; overflow-wrap: anywhere }
.pair h3 { font-size: .85rem; color: var(--faint); margin: .5rem 0 0 }
@media (max-width: 45rem) { .pair { grid-template-columns: 1fr } }
${typeColours}
mark { color: inherit; background: none; text-decoration: underline 1px var(--mark); text-underline-offset: .2em }
mark.lost { text-decoration: underline 3px double var(--bad); background: color-mix(in srgb, var(--bad) 15%, transparent) }
mark.gained { text-decoration: underline 3px solid var(--good); background: color-mix(in srgb, var(--good) 15%, transparent) }
mark.wrong { text-decoration-style: wavy }
sup { font-size: .65em; font-weight: bold; line-height: 1; padding: 0 .15em; border: 1px solid var(--mark); border-radius: .3em; margin-right: .15em }
sup.lost { color: var(--bad) }
sup.gained { color: var(--good) }
.aloud { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
code { overflow-wrap: anywhere }
@media print { body { max-width: none; font-size: 10pt } mark, sup { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
`;
