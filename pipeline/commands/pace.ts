/** How fast a run is, and how long the rest of it takes at that; null where nobody can say yet. */
export interface Pace {
  readonly perSecond: number | null;
  readonly secondsLeft: number | null;
}

/** What is measured: the last half minute, because articles are of all lengths and those of an earlier run cost little. */
const windowLength = 30_000;
/** Milliseconds between two measurements that are kept. */
const spacing = 200;

/** Measures the pace of a run. `now` is a clock in milliseconds that never goes back. Memory is bounded. */
export function paceKeeper(now: () => number): (done: number, total: number | null) => Pace {
  const marks: { readonly time: number; readonly done: number }[] = [{ time: now(), done: 0 }];
  return (done, total) => {
    const time = now();
    const [first] = marks;
    const elapsed = time - (first?.time ?? time);
    const perSecond =
      elapsed < spacing || first === undefined || done === 0 ? null : ((done - first.done) * 1000) / elapsed;
    if (time - (marks.at(-1)?.time ?? time) >= spacing) marks.push({ time, done });
    // One mark that is older than the window stays: it is where the window begins.
    while ((marks[1]?.time ?? time) <= time - windowLength) marks.shift();
    return {
      perSecond,
      secondsLeft:
        total === null || perSecond === null || perSecond === 0 ? null : (total - done) / perSecond,
    };
  };
}

/** A duration as people say it: `8 s`, `2 min 10 s`, `3 h 5 min`. */
export function durationText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
