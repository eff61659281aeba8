import { baseStyle } from '../pages/base-style.js';

/** The style of the gate's page: type by colour and letter, change by line and sign. */
export const pageStyle = `${baseStyle}
.failed, strong.lost { color: var(--bad) }
.passed, strong.gained { color: var(--good) }
.warned, .legend { color: var(--faint) }
tbody th { font-weight: 600; white-space: nowrap }
td.failed, td.warned { padding-left: 1rem; min-width: 14rem }
thead th:last-child { padding-left: 1rem }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; margin: 1rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .4rem; break-inside: avoid }
.pair p { margin: .25rem 0 .5rem; font-family: var(--serif); line-height: 1.75; overflow-wrap: anywhere }
.pair h3 { font-size: .85rem; font-weight: normal; color: var(--faint); margin: 0 }
.pair ul { grid-column: 1 / -1; margin: .25rem 0 0; padding: .6rem 0 0 1.2rem; border-top: 1px solid var(--line); font-size: .9rem; overflow-wrap: anywhere }
@media (max-width: 45rem) { .pair { grid-template-columns: 1fr } .pair ul { grid-column: 1 } }
mark { text-decoration: underline 2px var(--mark); text-underline-offset: .22em; text-decoration-skip-ink: none }
mark.lost { text-decoration-color: var(--bad); background: color-mix(in srgb, var(--bad) 14%, transparent) }
mark.gained { text-decoration-color: var(--good); background: color-mix(in srgb, var(--good) 14%, transparent) }
mark.wrong { text-decoration: underline 1.5px wavy var(--bad) }
sup { white-space: nowrap; font: bold .68rem/1 system-ui, sans-serif; vertical-align: .45em; padding: .1em .3em; background: var(--paper); border: 1.5px solid var(--mark); border-radius: .3em; margin-right: .15em }
sup.lost { color: var(--bad) }
sup.gained { color: var(--good) }
`;
