import { defineTexts } from '@samraad/platform';

/** Words of booking: refusals, choices, and what the timeline says. */
export const bookingDa = defineTexts({
  'booking.poll-unknown': 'Sagen har ikke det tidsforslag.',
  'booking.poll-closed':
    'Tiderne kan ikke længere besvares: en tid er bekræftet, eller forslaget gælder ikke mere.',
  'booking.meeting-unknown': 'Sagen har ikke det møde.',
  'booking.meeting-cancelled': 'Mødet er allerede aflyst.',
  'booking.meeting-begun': 'Mødet er begyndt, så det kan ikke længere flyttes eller aflyses her.',
  'booking.not-asked': 'Du er ikke blandt dem, der er spurgt om tiderne.',
  'booking.answers-missing': 'Vælg et svar ved mindst én tid.',
  'booking.time-unknown': 'Tiden hører ikke til forslaget.',
  'booking.time-passed': 'Tiden er kommet, så den kan ikke bekræftes.',
  'booking.you-are-booked': 'Du har et andet møde på det tidspunkt.',
  'booking.side-has-not-answered': 'Tiden kan først bekræftes, når en fra hver side har sagt, at den passer.',
  'booking.somebody-cannot': 'En, der er nødvendig for mødet, kan ikke på det tidspunkt.',
  'booking.taken':
    'Tiden blev taget lige før jer. Intet er booket dobbelt, og jeres svar er gemt. Vælg en af de andre tider.',
  'booking.times-missing': 'Foreslå mindst én tid.',
  'booking.times-too-many': 'Foreslå højst {most} tider ad gangen.',
  'booking.time-twice': 'Den samme tid står to gange.',
  'booking.time-behind': 'En tid skal ligge ude i fremtiden.',
  'booking.time-length': 'Et møde varer mindst {shortest} minutter og højst {hours} timer.',
  'booking.time-over-midnight': 'Et møde skal begynde og slutte samme dag.',
  'booking.time-after-round': 'Tiden ligger efter aftaleperiodens sidste dag for forløb.',
  'booking.same-time': 'Det er den tid, mødet allerede har.',
  'booking.consultant-missing': 'Vælg mindst én fra udbyderen.',
  'booking.consultant-unknown': 'En af dem, der er valgt, arbejder ikke hos udbyderen nu.',
  'booking.attendee-no-party': 'En af dem, der er valgt, er ikke part i sagen.',
  'booking.attendee-on-both-sides':
    'En, der har roller på begge sider, kan ikke stå for en side ved et møde.',
  'booking.side-missing':
    'Vælg mindst én fra ledelsen og én fra medarbejderne, som mødet ikke kan holdes uden.',
  'booking.title-missing': 'Skriv, hvad mødet er.',
  'booking.title-too-long': 'Navnet på mødet er for langt. Skriv højst {longest} tegn.',
  'booking.place-unknown': 'Vælg, hvor mødet holdes.',
  'booking.place-too-long': 'Stedet er for langt. Skriv højst {longest} tegn.',
  'booking.link-unreadable': 'Linket til videomødet skal begynde med https:// og må ikke have mellemrum.',
  'booking.travel-too-long': 'Rejsetiden skal være mellem 0 og {longest} minutter.',
  'booking.reason-missing': 'Skriv hvorfor, så de andre får det at vide.',
  'booking.reason-too-long': 'Begrundelsen er for lang. Skriv højst {longest} tegn.',
  'booking.provider-has-left': 'Udbyderen har ikke længere sagen, eller henvendelsen er trukket tilbage.',

  'booking.spoken-time': '{day} kl. {from}–{to}',
  'booking.calendar-summary': 'Samråd: {title}',
  'booking.calendar-description':
    'Mødet hører til en sag i Samråd. Log ind for at se mere, flytte eller aflyse.',

  'poll-state.open': 'Venter på svar',
  'poll-state.confirmed': 'En tid er bekræftet',
  'poll-state.withdrawn': 'Taget tilbage',
  'poll-state.lapsed': 'Gælder ikke længere',
  'meeting-state.booked': 'Aftalt',
  'meeting-state.cancelled': 'Aflyst',
  'poll-answer.fits': 'Passer',
  'poll-answer.can': 'Kan godt',
  'poll-answer.not': 'Passer ikke',
  'meeting-place.video': 'På video',
  'meeting-place.phone': 'På telefon',
  'meeting-place.at-workplace': 'Hos arbejdspladsen',
  'meeting-place.at-provider': 'Hos udbyderen',

  'audit.booking.times-proposed': 'Udbyderen foreslog tider til et møde',
  'audit.booking.times-answered': 'En svarede på, hvilke tider der passer',
  'audit.booking.times-withdrawn': 'Udbyderen tog sine tider tilbage',
  'audit.booking.times-lapsed': 'Tiderne gælder ikke længere',
  'audit.booking.meeting-booked': 'Et møde blev aftalt',
  'audit.booking.meeting-moved': 'Et møde blev flyttet',
  'audit.booking.meeting-cancelled': 'Et møde blev aflyst',
  'audit.booking.calendar-address-made': 'En hemmelig kalenderadresse blev lavet',
  'audit.booking.calendar-address-closed': 'Den hemmelige kalenderadresse blev lukket',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof bookingDa> {}
}
