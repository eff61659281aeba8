/** What made an output. Written by build.mjs: `rules` is the hash of all rules, lexicons, models and stages. */
export const generator = { name: 'glossator', version: '0.1.0', rules: '9eae1e5d75d99113' } as const;
