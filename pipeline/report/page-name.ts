/** Name of the corpus page, which no article's id can be. */
export const corpusPageName = 'index.html';

/** Name of an article's page. */
export const articlePageName = (id: string) => `${id}.html`;

/** The address of a file in the same folder. */
export function fileAddress(name: string): string {
  return `./${encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
}
