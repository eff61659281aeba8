import { lockFolder } from './lock-folder.js';
import { prepareOutput } from './prepare-output.js';
import { keyOf } from './run-facts.js';
import { openState, type RunState } from './run-state.js';

/**
 * Has the folder `out` for one run alone: made where it is missing, locked, rid by `clear` of what a killed run left, and
 * with the state of earlier runs. Lets go of all that whatever becomes of the run.
 */
export async function withRunState<Result>(
  out: string,
  clear: () => Promise<void>,
  run: (state: RunState) => Promise<Result>,
): Promise<Result> {
  await prepareOutput(out);
  const unlock = await lockFolder(out);
  try {
    await clear();
    const state = await openState(out, keyOf);
    try {
      return await run(state);
    } finally {
      await state.close();
    }
  } finally {
    await unlock();
  }
}
