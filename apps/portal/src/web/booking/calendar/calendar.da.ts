/** Words of one's own calendar. */
export const calendarWords = {
  title: 'Min kalender',
  week: (number: number, days: string) => `Uge ${number} · ${days}`,
  eyebrow: 'Din uge',
  meetings: (count: number, number: number) =>
    count === 0
      ? `Du har ingen møder i uge ${number}`
      : `Du har ${count === 1 ? 'ét møde' : `${count} møder`} i uge ${number}`,
  next: (title: string, when: string) => `Næste møde er »${title}«, ${when}.`,
  proposals: (count: number) =>
    count === 1 ? 'Én foreslået tid venter på svar.' : `${count} foreslåede tider venter på svar.`,
  previous: (number: number) => `‹ Uge ${number}`,
  following: (number: number) => `Uge ${number} ›`,
  now: 'I dag',
  weeks: 'Skift uge',
  days: 'Ugens dage',
  free: 'Ingen møder',
  proposed: (title: string) => `Foreslået: ${title}`,
  travel: (minutes: number) => `Rejsetid ${minutes} minutter hver vej`,
  with: (names: string) => `Med ${names}`,
  previousDay: '‹ Dagen før',
  followingDay: 'Dagen efter ›',
  freeSlot: 'Ledig',
  dayMeetings: (count: number, day: string) =>
    count === 0 ? `Du har ingen møder ${day}` : `Du har ${count === 1 ? 'ét møde' : `${count} møder`} ${day}`,
  freeSlots: (count: number) => (count === 1 ? 'Én tid er ledig.' : `${count} tider er ledige.`),
  inAway: (title: string, when: string) =>
    `»${title}«, ${when}, ligger, hvor du er væk. Mødet står ved magt, til du flytter eller aflyser det.`,
  views: 'Vælg visning',
  view: { dag: 'Dag', uge: 'Uge', maaned: 'Måned' },
  aheadHeading: 'De næste uger',
  aheadCaption: 'Uge for uge: møder, ledige tider og dage, hvor du er væk',
  weekColumn: 'Uge',
  aheadLegend: 'Mørk: møder. Lys: ledige tider. Vælg en dag for at se den.',
  weekdays: ['ma', 'ti', 'on', 'to', 'fr', 'lø', 'sø'],
  weekdaysWhole: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  daySays: {
    meetings: (count: number) => (count === 1 ? 'møde' : 'møder'),
    free: (count: number) => (count === 1 ? 'ledig' : 'ledige'),
    away: 'væk',
  },
  feedHeading: 'Samråd i din egen kalender',
  feedText:
    'Dine møder kan vises i Outlook, Google Kalender og på telefonen. Adressen er hemmelig: den, der har den, kan se, hvornår og hvor dine møder er, men ikke hvad sagerne handler om.',
  feedHow:
    'Vælg »Abonner på en kalender« i dit kalenderprogram, og sæt adressen ind. Programmet henter selv ændringer, nogle gange først efter et par timer.',
  show: 'Vis adressen',
  make: 'Lav en adresse',
  renew: 'Lav en ny, og luk den gamle',
  close: 'Luk adressen',
  noFeed: 'Du har ikke en adresse endnu.',
  feedName: 'Samråd',
} as const;
