/** Nouns for bodies and for nothing else, which open a sentence before a name: "[Charity] Open Hearth said …". */
export const kindsAtStart =
  /^(?:airline|automaker|broadcaster|brewer|carmaker|charity|chipmaker|conglomerate|consultancy|drugmaker|insurer|lender|lawyers|planemaker|pollster|regulator|retailer|shipbuilder|solicitors|start-?up|steelmaker|supermarket|utility|watchdog)$/;
