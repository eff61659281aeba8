import type { InstrumentEvent } from '../document.js';
import { agentsIn } from '../relation/agents.js';
import { clausesOf } from '../relation/clause.js';
import type { Finding } from '../relation/finding.js';
import { nounDeed } from '../relation/noun-deeds.js';
import { standing, verbDeed } from '../relation/verb-deeds.js';
import { stage } from '../stage.js';

/**
 * Says what people, organizations and states do with the instruments of the same clause: who adopted, signed, joined,
 * broke or cited it. What the text denies or only thinks of is no event.
 */
export const relateInstruments = stage({
  name: 'relate-instruments',
  requires: ['blocks', 'marks', 'tokens', 'sentences', 'tags', 'mentions', 'entities'],
  provides: 'events',
  run: (document): readonly InstrumentEvent[] => {
    const { mentions, entities } = document;
    const entityOf = new Map(
      entities.flatMap((entity, index) => entity.mentions.map((mention) => [mention, index] as const)),
    );
    const events = clausesOf(document).flatMap((clause) => {
      const { elements } = clause;
      const eventsOf = ({ themes, agents: range, cue, lemma, type, modality, rule }: Finding) => {
        const agents = agentsIn(elements, range, mentions, entityOf);
        const word = elements[cue];
        if (agents.length === 0 || word === undefined) return [];
        return themes.flatMap((theme): readonly InstrumentEvent[] => {
          const instrument = elements[theme]?.instrument ?? null;
          const entity = instrument === null ? undefined : entityOf.get(instrument);
          if (instrument === null || entity === undefined) return [];
          const { start, end } = word;
          return [{ type, instrument, entity, agents, cue: { start, end, lemma }, modality, rule }];
        });
      };
      return elements.flatMap((_, at) => {
        const finding = verbDeed(clause, at) ?? standing(clause, at) ?? nounDeed(clause, at);
        return finding === null ? [] : eventsOf(finding);
      });
    });
    return events.sort((a, b) => a.cue.start - b.cue.start || a.instrument - b.instrument);
  },
});
