/** Words of the page "endorsement queue". */
export const endorsementQueueWords = {
  title: 'Påtegninger',
  caption: 'Henvendelser, der venter på påtegning',
  request: 'Henvendelse',
  unit: 'Hospital eller virksomhed',
  effort: 'Regionens indsats',
  by: 'Senest',
  emptyHeading: 'Ingen henvendelser venter',
  emptyText:
    'Når en henvendelse er underskrevet af begge sider, kommer den her, før den bliver sendt til udbyderen.',
  emptyForChairs:
    'I bliver kun spurgt, når en central koordinators frist er gået, eller når der ikke er nogen koordinator.',
  came: (unit: string, day: string) => `${unit} · kom ${day}`,
  within: 'Inden for indsatsen',
  outside: 'Uden for indsatsen',
  late: 'Fristen er gået',
  noAnchor: 'Ingen koordinator',
  noAnchorText:
    'Der er ingen koordinator, der kan påtegne den, så Hovedudvalgets formand og næstformand er spurgt med det samme.',
  noneForYou: 'Ingen henvendelser venter på jer.',
  one: 'Én henvendelse venter',
  many: (count: number) => `${count} henvendelser venter`,
  waiting: (count: string) => `${count} på en påtegning.`,
  escalated:
    'Den centrale koordinators frist er gået, så nu er Hovedudvalgets formand og næstformand også spurgt.',
  firstBy: (day: string) => `Den første skal have svar senest ${day}.`,
  openFirst: 'Åbn den første',
} as const;
