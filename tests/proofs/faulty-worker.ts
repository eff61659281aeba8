import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The module of a worker that does not survive the articles that are named, fault by fault. Tinypool cuts the query off
 * the address of a file, so that the faults travel in a module of their own.
 */
export function faultyWorker(articles: Readonly<Record<string, string>>): URL {
  const worker = pathToFileURL(resolve('tests/proofs/faulty-worker.mjs'));
  worker.search = `${new URLSearchParams(articles)}`;
  const source = `export { default } from ${JSON.stringify(worker.href)};`;
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}
