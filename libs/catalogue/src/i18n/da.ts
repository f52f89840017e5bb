import { defineTexts } from '@samraad/platform';

/** Words of the catalogue. */
export const catalogueDa = defineTexts({
  'catalogue.provider-unknown': 'Udbyderen findes ikke.',
  'catalogue.provider-paused':
    '{name} er sat på pause i runden og tager ikke imod nye henvendelser. Vælg en anden udbyder.',
  'catalogue.provider-ended': '{name} er ikke længere med i runden. Vælg en anden udbyder.',
  'catalogue.provider-coming': '{name} er først med i runden fra {day}. Vælg en anden udbyder, eller vent.',
  'catalogue.provider-away':
    '{name} tager ikke imod nye henvendelser til og med {day}. Vælg en anden udbyder, eller vent.',
  'catalogue.provider-known': 'Der findes allerede en udbyder med det navn eller det CVR-nummer.',
  'catalogue.provider-name': 'Skriv udbyderens navn med bogstaver eller tal.',
  'catalogue.cvr-wrong': 'CVR-nummeret passer ikke: det har otte cifre, og det sidste kontrollerer de andre.',
  'catalogue.website-wrong': 'Skriv hjemmesidens adresse, for eksempel www.udbyder.example.',
  'catalogue.email-wrong': 'Skriv en e-mailadresse, som navn@udbyder.example.',
  'catalogue.phone-wrong': 'Telefonnummeret er for langt.',
  'catalogue.profile-unknown': 'Den udgave af profilen findes ikke.',
  'catalogue.profile-unreadable': 'Noget i profilen kan ikke læses. Ret det, og prøv igen.',
  'catalogue.profile-is-sent':
    'Profilen er sendt og venter på svar. Træk den tilbage, hvis der skal rettes i den.',
  'catalogue.profile-not-waiting': 'Profilen venter ikke på svar længere.',
  'catalogue.profile-unchanged': 'Der er ikke ændret noget, så der er ikke noget at sende.',
  'catalogue.profile-without-description': 'Skriv, hvem I er, og en sætning om, hvad I kan, før I sender.',
  'catalogue.profile-reason-missing': 'Skriv, hvad udbyderen skal rette.',
  'catalogue.profile-reason-too-long': 'Begrundelsen er for lang. Skriv højst {max} tegn.',
  'catalogue.absence-unknown': 'Perioden findes ikke længere.',
  'catalogue.absence-reversed': 'Den sidste dag ligger før den første. Byt dem om.',
  'catalogue.absence-over': 'Perioden er gået. Vælg en sidste dag, som ikke er gået.',
  'catalogue.absence-too-long':
    'En periode er højst et år. Bed de centrale parter om en pause, hvis I er væk længere.',
  'catalogue.absence-full-stops': 'Er I fuldt optaget, så skriv, fra hvilken dag I ikke tager imod.',
  'catalogue.absence-stops-after': 'Dagen, hvor I holder op med at tage imod, ligger efter perioden.',
  'catalogue.absence-note-long': 'Teksten er for lang. Skriv højst {max} tegn.',
  'catalogue.absence-overlaps':
    'I har allerede meldt en periode, der dækker nogle af de dage. Ret den i stedet.',
  'audit.catalogue.profile-written': 'Udbyderens profil blev skrevet om',
  'audit.catalogue.profile-sent': 'Udgave {nr} af profilen blev sendt til godkendelse',
  'audit.catalogue.profile-taken-back': 'Udgave {nr} af profilen blev trukket tilbage',
  'audit.catalogue.profile-approved': 'Udgave {nr} af profilen blev godkendt',
  'audit.catalogue.profile-returned': 'Udgave {nr} af profilen blev sendt retur',
  'audit.catalogue.contact-changed': 'Udbyderens kontaktoplysninger blev ændret',
  'audit.catalogue.absence-told': 'Udbyderen meldte en periode {from} – {to}',
  'audit.catalogue.absence-changed': 'Udbyderen ændrede en periode til {from} – {to}',
  'audit.catalogue.absence-removed': 'Udbyderen tog en periode tilbage',
  'audit.catalogue.provider-entered': 'En ny udbyder blev oprettet',
  'audit.catalogue.provider-taken-in': 'En udbyder blev taget med i runden fra {from}',
  'audit.catalogue.provider-paused': 'En udbyder blev sat på pause i runden fra {from}',
  'audit.catalogue.provider-resumed': 'En udbyder tager imod henvendelser igen fra {from}',
  'audit.catalogue.provider-ended': 'En udbyder er ikke længere med i runden fra {from}',
  'catalogue.kind.meeting': 'Møde',
  'catalogue.kind.seminar': 'Seminar',
  'catalogue.kind.workshop': 'Workshop',
  'catalogue.kind.talk': 'Oplæg',
  'catalogue.kind.interview': 'Samtaler',
  'catalogue.kind.analysis': 'Analyse',
  'catalogue.kind.phase': 'Periode',
  'catalogue.kind.follow-up-talk': 'Opfølgningssamtale',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof catalogueDa> {}
}
