/** What made an output. Written by build.mjs: `rules` is the hash of all rules, lexicons, models and stages. */
export const generator = { name: 'glossator', version: '0.1.0', rules: 'b037fc21662cbe3a' } as const;
