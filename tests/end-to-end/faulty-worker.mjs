// A worker that does what it should, except to articles whose path names a fault.
import annotateChunk from '../../dist/batch/article-worker.js';

const faults = new Map([
  [
    'hang',
    () => {
      for (;;);
    },
  ],
  ['exit', () => process.exit(7)],
  [
    'throw',
    () => {
      throw new Error('injected');
    },
  ],
  [
    'null',
    () => {
      throw null;
    },
  ],
  [
    'heap',
    () => {
      for (const held = []; ; ) held.push(new Array(10_000_000).fill(held.length));
    },
  ],
]);

export default ({ tasks, progress }) => annotateChunk({ progress, tasks: tasks.map(withFault) });

function withFault(task) {
  const [, fault] = /!(\w+)/.exec(task.path) ?? [];
  return {
    ...task,
    get content() {
      faults.get(fault)?.();
      return task.content;
    },
  };
}
