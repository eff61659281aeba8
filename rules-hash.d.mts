export function rulesHash(): Promise<string>;
