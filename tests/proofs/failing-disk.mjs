// Loaded before the program: makes the FAULT_AT-th thing that it does to its files fail with FAULT, EIO or ENOSPC, and
// all later ones, too; or ends the process there, where FAULT is SIGKILL. Of what was to be written, half is. Without
// FAULT it only counts, into the file FAULT_COUNT.
import { promises, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { FAULT, FAULT_AT, FAULT_COUNT } = process.env;
let count = 0;

/** `writes`: which argument is written. */
function harm(object, name, writes) {
  const act = object[name];
  object[name] = async function (...given) {
    count += 1;
    if (FAULT === undefined || count < Number(FAULT_AT)) return act.apply(this, given);
    const content = given[writes];
    if (content !== undefined)
      await act.apply(this, given.with(writes, content.slice(0, content.length / 2)));
    if (FAULT === 'SIGKILL') process.kill(process.pid, FAULT);
    throw Object.assign(new Error(`${FAULT}: injected, ${name}`), { code: FAULT });
  };
}

if (isMainThread) {
  const handle = await promises.open(new URL(import.meta.url));
  harm(Object.getPrototypeOf(handle), 'appendFile', 0);
  await handle.close();
  harm(promises, 'writeFile', 1);
  harm(promises, 'rename');
  syncBuiltinESMExports();
  if (FAULT_COUNT !== undefined) process.on('exit', () => writeFileSync(FAULT_COUNT, `${count}`));
}
