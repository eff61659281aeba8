import { layerNames, layers } from './layers.js';

const layerColours = layerNames.map((layer) => `.${layer} { --mark: ${layers[layer].colour} }`).join('\n');

/** What all pages have in common: light, dark and printed; layers by colour and letter; tables; words for ears only. */
export const baseStyle = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --wash: #f4f4f2; --faint: #5a5a5a; --line: #ccc; --link: #0b4f94; --bad: #a40000; --good: #006400 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e6e6; --paper: #181818; --wash: #232323; --faint: #aaa; --line: #444; --link: #8ab8ff; --bad: #ff8a80; --good: #8ddf8d } }
body { color: var(--ink); background: var(--paper); font: 1rem/1.6 system-ui, sans-serif; max-width: 80rem; margin: 0 auto; padding: 1rem }
a { color: var(--link) }
table { border-collapse: collapse; margin: 1rem 0 }
caption { text-align: left; color: var(--faint) }
th, td { padding: .15rem .75rem; border-bottom: 1px solid var(--line) }
code { overflow-wrap: anywhere }
${layerColours}
mark { color: inherit; background: none }
.aloud { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media print { body { max-width: none; font-size: 10pt } mark, sup, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
`;
