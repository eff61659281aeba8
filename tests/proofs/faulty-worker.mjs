// A worker that does what it should, except to the articles that its address names: faulty-worker.mjs?hang=a.md&exit=b.md
import annotateChunk from '../../dist/batch/article-worker.js';

const faults = {
  throw() {
    throw new Error('injected');
  },
  null() {
    throw null;
  },
  exit() {
    process.exit(7);
  },
  heap() {
    for (const held = []; ; ) held.push(new Array(100_000).fill(held.length));
  },
  hang() {
    for (;;);
  },
};

const faultOf = new Map(
  Array.from(new URL(import.meta.url).searchParams, ([fault, path]) => [path, faults[fault]]),
);

export default ({ tasks, progress }) => annotateChunk({ progress, tasks: tasks.map(withFault) });

function withFault(task) {
  return {
    ...task,
    get content() {
      faultOf.get(task.path)?.();
      return task.content;
    },
  };
}
