import { baseStyle } from '../../pipeline/pages/base-style.js';

/** Two columns, the text on the left and what was found on the right; one below the other where there is no room. */
export const demoStyle = `${baseStyle}
* { box-sizing: border-box }
body { max-width: none; min-height: 100vh; padding: 0; display: grid; grid-template: auto 1fr / minmax(20rem, 2fr) 5fr }
header { grid-column: 1 / -1; padding: 1rem 1.5rem; border-bottom: 1px solid var(--line) }
h1 { font: 600 1.5rem/1.2 Georgia, "Noto Serif", "DejaVu Serif", serif; margin: 0 }
header p { margin: .25rem 0 0; max-width: 60rem }
.promise { color: var(--faint) }
form { display: flex; flex-direction: column; gap: .75rem; padding: 1rem 1.5rem; background: var(--wash); border-right: 1px solid var(--line) }
label { font-weight: 600 }
textarea { flex: 1; min-height: 16rem; width: 100%; resize: vertical; padding: .75rem; font: 1rem/1.6 Georgia, "Noto Serif", "DejaVu Serif", serif; color: var(--ink); background: var(--paper); border: 1px solid var(--faint); border-radius: .4rem }
.row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center }
button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--faint); border-radius: .4rem; padding: .3rem .9rem; cursor: pointer }
button.main { color: var(--paper); background: var(--link); border-color: var(--link); font-weight: 600 }
button:disabled { opacity: .5; cursor: default }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
output { display: block; min-height: 1.6em }
.hint { color: var(--faint); font-size: .9rem; margin: 0 }
main { display: flex; min-height: 70vh }
iframe { flex: 1; border: 0; width: 100% }
.nothing { margin: auto; max-width: 30rem; padding: 2rem; color: var(--faint); text-align: center }
[hidden] { display: none }
@media (max-width: 56rem) { body { grid-template: auto auto minmax(90vh, 1fr) / 1fr } form { border-right: 0; border-bottom: 1px solid var(--line) } main { min-height: 90vh } }
`;
