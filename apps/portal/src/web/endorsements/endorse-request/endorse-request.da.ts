/** Words of the page "endorse request". */
export const endorseRequestWords = {
  title: 'Påtegn henvendelsen',
  queue: 'Påtegninger',
  endorse: 'Giv påtegning',
  return: 'Send retur',
  returnHint: 'Begrundelsen bliver sendt til begge sider. Retter de intet, bliver underskrifterne stående.',
  endorsement: 'Påtegning',
  statement:
    'Du ser på, om henvendelsen hører til regionens indsats, og om arbejdspladsen kan bruge tilbuddet. Du skal ikke vurdere, om ønsket er godt.',
  withinHeading: 'Inden for regionens indsats',
  withinText: 'Emnet eller arbejdspladsens område er nævnt i Hovedudvalgets valg.',
  byTopic: (topic: string) => `Emnet »${topic}« er et af dem, regionen har valgt.`,
  byArea: (workplace: string, area: string) =>
    `${workplace} hører til området »${area}«, som regionen har valgt.`,
  effort: (region: string) => `Det har ${region} valgt`,
  topics: 'Emner',
  areas: 'Områder',
  noTopics: 'Ingen emner er nævnt',
  noAreas: 'Ingen områder er nævnt',
  outsideHeading: 'Uden for regionens indsats',
  outsideText:
    'Hverken emnet eller arbejdspladsens område er nævnt i Hovedudvalgets valg. Du afgør, om henvendelsen alligevel hører til.',
  nothingToGive: 'Der er ingen påtegning, du skal give her.',
  numberFollows: 'Henvendelsen får først nummer og frister, når den er påtegnet.',
  hash: 'Kontrolkode',
  reason: 'Hvad skal de lokale parter se på?',
} as const;
