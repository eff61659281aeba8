import { resolve } from 'node:path';
import { agreementPairs } from '../batch/agreement-pairs.js';
import { UsageError } from '../batch/usage-error.js';
import { agreementFormats } from '../evaluation/agreement/agreement-formats.js';
import { type AgreementReport, openAgreement } from '../evaluation/agreement/agreement-report.js';
import type { EvaluateFlags } from './evaluate.js';
import type { EvaluationFormatName } from './evaluation-formats.js';
import type { PairingNotes } from './pairing-notes.js';
import { printableLines } from './printable-lines.js';

/** Compares two annotators, whose paths are from `cwd`; null where they have no article in common. */
export async function measureAgreement(
  first: string,
  second: string,
  { set, articles, errors }: EvaluateFlags,
  { cwd, notes }: { readonly cwd: string; readonly notes: PairingNotes },
): Promise<AgreementReport | null> {
  const agreement = openAgreement(errors);
  let count = 0;
  const options = {
    set,
    articles: articles === undefined ? null : resolve(cwd, articles),
    note: notes.note,
  };
  for await (const pair of agreementPairs(resolve(cwd, first), resolve(cwd, second), options)) {
    agreement.add(pair);
    count += 1;
  }
  return count === 0 ? null : agreement.close();
}

/** Throws a UsageError for formats that an agreement has no use for. */
export function writeAgreement(report: AgreementReport, format: EvaluationFormatName): string {
  if (format === 'junit') throw new UsageError('--agreement has no JUnit: two annotators cannot fail.');
  const written = agreementFormats[format](report);
  return format === 'text' ? printableLines(written) : written;
}
