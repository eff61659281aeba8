export const generator = { name: 'glossator', version: '0.1.0', rules: '0' } as const;
