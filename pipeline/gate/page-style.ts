import { baseStyle } from '../pages/base-style.js';

/** The style of the gate's page: type by colour and letter, change by line and sign. */
export const pageStyle = `${baseStyle}
th, td { text-align: right }
th:first-child, td:last-child { text-align: left }
.failed, strong.lost { color: var(--bad) }
.passed, strong.gained { color: var(--good) }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; border-top: 1px solid var(--line); break-inside: avoid }
.pair p { margin: .25rem 0 .75rem; overflow-wrap: anywhere }
.pair h3 { font-size: .85rem; color: var(--faint); margin: .5rem 0 0 }
@media (max-width: 45rem) { .pair { grid-template-columns: 1fr } }
mark { text-decoration: underline 1px var(--mark); text-underline-offset: .2em }
mark.lost { text-decoration: underline 3px double var(--bad); background: color-mix(in srgb, var(--bad) 15%, transparent) }
mark.gained { text-decoration: underline 3px solid var(--good); background: color-mix(in srgb, var(--good) 15%, transparent) }
mark.wrong { text-decoration-style: wavy }
sup { font-size: .65em; font-weight: bold; line-height: 1; padding: 0 .15em; border: 1px solid var(--mark); border-radius: .3em; margin-right: .15em }
sup.lost { color: var(--bad) }
sup.gained { color: var(--good) }
`;
