/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** What the browser keeps of an article that somebody corrected. */
export interface KeptCorrection {
  readonly id: string;
  /** Number of annotations that differ from what the program found. */
  readonly corrections: number;
  /** The contents of a gold file. */
  readonly gold: string;
}

/** All keys that the browser keeps for pages like this one. Firefox keeps them for each file by itself. */
export function keptKeys(): ReadonlySet<string> {
  try {
    return new Set(Object.keys(localStorage));
  } catch {
    return new Set();
  }
}

/** Null where nothing is kept, or the browser keeps nothing for such pages. */
export function keptUnder(key: string): KeptCorrection | null {
  try {
    const kept: Partial<KeptCorrection> | null = JSON.parse(localStorage.getItem(key) ?? 'null');
    const { id, corrections, gold } = kept ?? {};
    return typeof id === 'string' && typeof corrections === 'number' && typeof gold === 'string'
      ? { id, corrections, gold }
      : null;
  } catch {
    return null;
  }
}

/** False where the browser keeps nothing for such pages, or has no room left. Null forgets. */
export function keep(key: string, kept: KeptCorrection | null): boolean {
  try {
    if (kept === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Hands a file to the reader, as if it had been downloaded. */
export function handOver(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
