/** What made an output. Written by build.mjs: `rules` is the hash of all rules, lexicons, models and stages. */
export const generator = { name: 'glossator', version: '0.1.0', rules: 'a1e16bd3e5356313' } as const;
