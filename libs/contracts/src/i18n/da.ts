import { defineTexts } from '@samraad/platform';

/** Words of contracts: refusals, states and what the timeline says. */
export const contractsDa = defineTexts({
  'contracts.not-in-dialogue':
    'Kontrakten kan skrives, når udbyderen har taget imod henvendelsen og taget dialogen op.',
  'contracts.not-in-this-state': 'Kontrakten er kommet videre, så det kan ikke gøres længere.',
  'contracts.draft-invalid': 'En del af kontrakten kan ikke gemmes, som den er skrevet: {part}.',
  'contracts.incomplete': 'Kontrakten er ikke færdig: {part} mangler eller er forkert.',
  'contracts.follow-up-talk-missing': 'Sæt en dag for opfølgningssamtalen med udbyderen ind i planen.',
  'contracts.activity-missing': 'Planen skal have mindst én aktivitet ud over opfølgningssamtalen.',
  'contracts.activity-in-the-past': 'En aktivitet er planlagt på en dag, der er gået.',
  'contracts.activity-too-late': 'En aktivitet ligger efter rundens sidste leveringsdag.',
  'contracts.milestones-sum':
    'Delmålene er {sum} i alt, men prisen er {price}. Der er {difference} til forskel.',
  'contracts.milestone-empty': 'Delmålet »{title}« har ingen aktivitet i planen.',
  'contracts.milestone-unknown': 'En aktivitet hører til et delmål, der ikke findes.',
  'contracts.activity-without-milestone':
    'Hver aktivitet ud over opfølgningssamtalen skal høre til et delmål, når der er delmål.',
  'contracts.period-in-the-past': 'Perioden begynder på en dag, der er gået.',
  'contracts.period-too-late': 'Perioden slutter efter rundens sidste leveringsdag.',
  'contracts.activity-outside-period': 'En aktivitet ligger uden for kontraktens periode.',
  'contracts.no-room-yet': 'Der er stadig ikke plads i rammen til kontraktens pris.',
  'contracts.others-ahead': 'En anden sag i køen er før jer og venter også på plads. Den kommer først.',
  'contracts.not-offered': 'Det er ikke det, kontrakten er tilbudt lige nu. Se på siden, hvad I kan svare.',
  'contracts.fit-not-lower': 'Kontrakten koster {price}. Skriv en lavere pris, som passer til pladsen.',
  'contracts.fit-above-room': 'Der er {free} fri i rammen. Prisen skal være så lav, at den kan være der.',
  'contracts.room-is-kept':
    'Den nye udgave kræver {more} mere, men kun {free} er fri. Resten er tilbudt en kontrakt, der venter på plads.',
  'contracts.waits-no-longer': 'Kontrakten venter ikke på plads længere.',
  'contracts.is-first': 'Kontrakten er allerede først i køen.',
  'contracts.overtake-title': 'Lad nummer {number} komme først i køen hos {provider}',
  'proposals.kind.waiting.overtake': 'Et senere nummer kommer først i køen',
  'contracts.price-above-frame':
    'Prisen på {price} er højere end hele jeres ramme på {planned}, så der kan aldrig blive plads. Sæt den ned.',
  'contracts.waiting-reason.no_room': 'Der er ikke plads til prisen i rammen',
  'contracts.waiting-reason.others_ahead': 'Andre er før i køen',
  'contracts.version-changed':
    'Udbyderen har sendt en ny udgave, siden du åbnede siden. Læs den, før du skriver under.',
  'contracts.signed-as-another':
    'Du har allerede skrevet under på den her udgave for en anden part. En anden på jeres side skal skrive under.',
  'contracts.side-has-signed': 'Jeres side har allerede skrevet under på denne udgave.',
  'contracts.order-not-answered':
    'Svar først på spørgsmålet om påbud. Det stilles igen, når kontrakten skal underskrives.',
  'contracts.coordinating-workplace-signs':
    'Det er den koordinerende arbejdsplads, der skriver under på kontrakten.',
  'contracts.own-workplace-signs':
    'Hver arbejdsplads skriver selv under. Du kan kun skrive under for din egen.',
  'contracts.coordinating-workplace-writes':
    'Det er den koordinerende arbejdsplads, der skriver på kontrakten sammen med udbyderen.',
  'contracts.provider-begins': 'Det er udbyderen, der begynder på kontrakten.',
  'contracts.pen-with-provider': 'Udbyderen har udkastet lige nu. Tag det tilbage, før du skriver.',
  'contracts.pen-with-parties': 'Parterne har udkastet lige nu. Tag det tilbage først.',
  'contracts.pen-is-there': 'Udkastet er der allerede.',
  'contracts.too-many-comments':
    'Der er allerede {most} kommentarer til kontrakten. Skriv i stedet en besked på sagen.',
  'contracts.file-not-pdf': 'Filen er ikke en PDF. Gem jeres kontrakt som PDF, og vælg den igen.',
  'contracts.file-infected': 'Der er virus i filen, så den er ikke gemt.',
  'contracts.file-not-looked-through':
    'Filen kunne ikke blive undersøgt for virus lige nu, så den er ikke gemt. Kontrakten er, som den var. Prøv igen om lidt.',
  'contracts.no-file': 'Der er ikke noget bilag at tage ud.',
  'contracts.paper-not-shown': 'Kontrakten er privat og kan ikke hentes, mens du ser siden som en anden.',

  'contracts.state.draft': 'Under udarbejdelse',
  'contracts.state.waiting': 'Klar, venter på plads',
  'contracts.state.sent': 'Sendt til underskrift',
  'contracts.state.changes_asked': 'Ændringer ønsket',
  'contracts.state.signed': 'Underskrevet af alle',
  'contracts.state.ended': 'Afsluttet uden underskrift',

  'contracts.part.expectations': 'ønsker og forventninger',
  'contracts.part.scope': 'opgavens art og omfang',
  'contracts.part.price': 'pris',
  'contracts.part.period': 'periode',
  'contracts.part.activities': 'plan',
  'contracts.part.followUp': 'opfølgning lokalt',
  'contracts.part.standard': 'standardkontrakt',
  'contracts.part.file': 'bilag',

  'contracts.kind.meeting': 'Møde',
  'contracts.kind.seminar': 'Seminar',
  'contracts.kind.workshop': 'Workshop',
  'contracts.kind.talk': 'Oplæg',
  'contracts.kind.interview': 'Interview',
  'contracts.kind.analysis': 'Analyse',
  'contracts.kind.phase': 'Afprøvning',
  'contracts.kind.follow-up-talk': 'Opfølgningssamtale',

  'audit.contracts.draft-started': 'Udbyderen begyndte på kontrakten',
  'audit.contracts.pen-given': '{actor} gav udkastet til kontrakten videre',
  'audit.contracts.pen-taken': '{actor} tog udkastet til kontrakten tilbage',
  'audit.contracts.file-attached': '{actor} vedhæftede en kontrakt som fil',
  'audit.contracts.file-taken-out': '{actor} tog bilaget ud af kontrakten',
  'audit.contracts.commented': '{actor} skrev en kommentar til kontrakten',
  'audit.contracts.comment-settled': '{actor} markerede en kommentar til kontrakten som løst',
  'audit.contracts.comment-reopened': '{actor} åbnede en kommentar til kontrakten igen',
  'audit.contracts.sent': 'Kontrakten blev sendt til underskrift, og pengene blev holdt',
  'audit.contracts.waits-for-room': 'Kontrakten er klar og venter på plads i rammen',
  'audit.contracts.waiting-reason-changed': 'Grunden til, at kontrakten venter, er en anden nu',
  'audit.contracts.take-up-offered': 'Det blev kontraktens tur: der er plads, og udbyderen kan tage den op',
  'audit.contracts.part-offered':
    'Det blev kontraktens tur: en del af prisen er der plads til, og udbyderen er spurgt',
  'audit.contracts.room-saved-up': 'Udbyderen gemmer pladsen i rammen, til der er nok til kontrakten',
  'audit.contracts.next-let-pass': 'Udbyderen lod den næste i køen komme til; kontrakten beholder sin plads',
  'audit.contracts.let-go-first': 'Begge centrale parter lod kontrakten komme først i køen',
  'audit.contracts.overtaken': 'Begge centrale parter lod et senere nummer komme før i køen',
  'audit.contracts.take-up-offer-ended': 'Turen til at tage kontrakten op faldt bort igen',
  'audit.contracts.take-up-passed': 'Udbyderen tog ikke kontrakten op i tide; den beholder sin plads i køen',
  'audit.contracts.signed-by-side': '{actor} skrev under på kontrakten for {side}',
  'audit.contracts.signed-by-all': 'Alle har skrevet under, og pengene er bundet',
  'audit.contracts.changes-asked': 'En side bad om ændringer i kontrakten',
  'audit.contracts.withdrawn': 'Udbyderen trak kontrakten tilbage',
  'audit.contracts.lapsed': 'Kontrakten bortfaldt, fordi ikke alle skrev under',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof contractsDa> {}
}
