import { entityTypes } from '../../entity-types.js';
import { percent, type ReportTable } from '../reports/report-table.js';
import { entityTypeNames, quotationTypes } from '../vocabulary.js';
import type { AgreementReport, PairwiseScore } from './agreement-report.js';

/** The tables of an agreement, in the order in which people read them. */
export function agreementTables({ tokens, scores, conll }: AgreementReport): readonly ReportTable[] {
  const token = (label: string, question: string): readonly (readonly string[])[] => {
    const found = tokens.get(question);
    if (found === undefined || found.kappa === null) return [];
    return [[label, coefficient(found.kappa), coefficient(found.alpha), percent(found.observed)]];
  };
  const span = (label: string, name: string, overlap?: string): readonly (readonly string[])[] => {
    const score = scores.get(name);
    return score === undefined ? [] : [[label, ...scoreCells(score, scores.get(overlap ?? ''))]];
  };
  const types = entityTypeNames.map((type) => [entityTypes[type].plural, type] as const);
  return [
    {
      title: 'Tokens',
      header: ['tokens', 'kappa', 'alpha', 'same label'],
      rows: [
        ...types.flatMap(([label, type]) => token(label, type)),
        ...token('mentions of any type', 'mentions'),
        ...quotationTypes.flatMap((type) => token(type, type)),
        ...token('quotations of any type', 'quotations'),
      ],
    },
    {
      title: 'Spans',
      header: ['spans', 'F1', '95 %', 'overlap', 'first', 'second'],
      rows: [
        ...types.flatMap(([label, type]) =>
          span(label, `mentions/${type}/exact`, `mentions/${type}/overlap`),
        ),
        ...span('mentions of any type', 'mentions/all/exact'),
        ...[...quotationTypes, 'all'].flatMap((type) =>
          span(
            type === 'all' ? 'quotations of any type' : type,
            `quotations/${type}/exact`,
            `quotations/${type}/overlap`,
          ),
        ),
        ...span('characters of quotations', 'quotations/characters'),
        ...span('cue', 'quotations/cue'),
        ...span('words for the speaker', 'quotations/speaker-span'),
        ...span('speaker', 'quotations/speaker'),
        ...span('words and speaker', 'quotations/joint'),
        ['who is who (CoNLL)', percent(conll), '', '', '', ''],
      ],
    },
  ];
}

function scoreCells({ f1, low, high, first, second }: PairwiseScore, overlap: PairwiseScore | undefined) {
  const interval = `${percent(low)}–${percent(high)}`;
  return [
    percent(f1),
    interval,
    overlap === undefined ? '' : percent(overlap.f1),
    String(first),
    String(second),
  ];
}

function coefficient(value: number | null): string {
  return value === null ? '' : value.toFixed(3);
}
