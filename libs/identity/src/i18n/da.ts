import { defineTexts } from '@samraad/platform';

/** A wait in words: "40 sekunder", "3 minutter". */
export function waitWords(seconds: number): string {
  if (seconds > 90) return `${Math.ceil(seconds / 60)} minutter`;
  return seconds === 1 ? '1 sekund' : `${seconds} sekunder`;
}

/** Words of identity: refusals, roles and sides, and what its audit entries say. */
export const identityDa = defineTexts({
  'identity.bad-name': 'Skriv et navn på højst 200 tegn.',
  'identity.bad-email': 'Skriv en e-mailadresse, f.eks. navn@arbejdsplads.example.',
  'identity.password-length': 'Adgangskoden skal have mindst {shortest} og højst {longest} tegn.',
  'identity.password-guessable':
    'Den adgangskode er for let at gætte: den er almindelig, eller den ligner dit navn eller din e-mailadresse. Vælg for eksempel fire ord, der ikke hører sammen.',
  'identity.link-unknown':
    'Linket findes ikke. Måske er det knækket over på midten, eller det er for længst udløbet.',
  'identity.link-used': 'Linket er brugt. Det virker kun én gang.',
  'identity.link-expired': 'Linket er udløbet.',
  'identity.link-replaced': 'Linket gælder ikke mere. Måske er der sendt et nyere.',
  'identity.link-spent':
    'Der er gået for lang tid, eller adgangskoden er allerede valgt. Bed om et nyt link, hvis du ikke kan logge ind.',
  'identity.administrator-exists':
    'Der er allerede en administrator. Kommandoen setup opretter kun den første; flere inviteres i portalen.',
  'identity.wrong-old-password': 'Den nuværende adgangskode passer ikke. Prøv igen.',
  'identity.same-email': 'Det er den adresse, du allerede logger ind med.',
  'identity.no-such-sign-in':
    'Vælg, hvor du vil logges ud. Er stedet ikke på listen, er du allerede logget ud dér.',
  'identity.last-administrator':
    'Du er den eneste administrator, der kan logge ind. Giv en anden rollen, og lad dem logge ind, før brugeren lukkes.',
  'identity.account-closed-already': 'Brugeren er allerede lukket.',
  'identity.account-open-already': 'Brugeren er allerede åben.',
  'identity.already-in': 'Personen har allerede været inde, eller brugeren er lukket.',
  'identity.email-taken': 'Der findes allerede en bruger med den e-mailadresse.',
  'identity.role-place': 'Rollen hører til et andet sted: vælg den enhed eller udbyder, den gælder for.',
  'identity.role-held': 'Personen har allerede den rolle det sted.',
  'identity.role-ended': 'Rollen er allerede ophørt.',
  'identity.role-ends-before-start': 'En rolle kan ikke ophøre, før den er begyndt.',
  'identity.merge-self': 'Det er den samme person. Vælg en anden.',
  'identity.merge-keeps-no-way-in':
    'Den person, du vil beholde, kan ikke logge ind. Behold den anden, eller vent, til personen har været logget ind.',
  'identity.person-closed': 'Personens bruger er lukket. Åbn den igen, før du giver en rolle.',
  'identity.person-merged': 'Personen er lagt sammen med en anden. Brug den anden.',
  'identity.both-central':
    'Ingen kan være begge centrale parter på én gang. Lad den ene rolle ophøre, før den anden begynder.',
  'identity.has-successor': 'Rollen har allerede en efterfølger.',
  'identity.wrong-sign-in': 'E-mailadressen og adgangskoden passer ikke sammen. Prøv igen.',
  'identity.too-many-tries': 'Der har været for mange forsøg på at logge ind. Vent {wait}, og prøv igen.',
  'identity.too-many-asked': 'Der er bedt om hjælp mange gange herfra. Vent {wait}, og prøv igen.',
  'identity.wrong-proof': 'Adgangskoden er ikke rigtig. Prøv igen.',
  'identity.not-fresh':
    'Det her kræver, at du har vist, hvem du er, inden for de sidste 10 minutter. Hent et nyt token med POST /api/v1/auth/token.',
  'identity.wrong-code':
    'Koden er forkert, for gammel eller brugt før. Vent, til appen viser en ny, og skriv den.',
  'identity.too-many-codes': 'Der har været for mange forkerte koder. Vent {wait}, og prøv igen.',
  'identity.app-held': 'Du har allerede en kode-app. Fjern den, før du sætter en ny op.',
  'identity.app-not-begun': 'Opsætningen af appen er ikke i gang længere. Begynd forfra under »Sikkerhed«.',
  'identity.no-factor':
    'Lav en adgangsnøgle, eller sæt en kode-app op først. Uden har du ikke brug for koder.',
  'identity.passkey-other-origin':
    'Adgangsnøglen blev brugt på en anden adresse end {address}. Gå til {address}, og prøv igen dér.',
  'identity.passkey-other-site':
    'Adgangsnøglen hører til et andet sted end {address}. Vælg en, du har lavet til Samråd.',
  'identity.passkey-not-verified':
    'Din enhed bekræftede ikke, at det er dig. Brug fingeraftryk, ansigt eller pinkode, når den spørger.',
  'identity.passkey-went-back':
    'Adgangsnøglen er afvist: den er måske kopieret. Brug en anden måde, og fjern den under »Sikkerhed«.',
  'identity.passkey-unknown':
    'Vi kender ikke den adgangsnøgle. Måske er den fjernet, eller den hører til en anden bruger.',
  'identity.passkey-used': 'Det svar fra din enhed er brugt: det kan kun bruges én gang. Prøv igen.',
  'identity.passkey-late': 'Der gik for lang tid, før din enhed svarede. Prøv igen.',
  'identity.passkey-not-begun':
    'Vi kan ikke se, at du begyndte på det her i denne browser. Prøv igen, og lad fanen være åben imens.',
  'identity.passkey-needed':
    'Brug din adgangsnøgle eller en genoprettelseskode. Her er en kode fra appen ikke nok, når du har en adgangsnøgle.',
  'identity.passkey-held': 'Den enhed har allerede en adgangsnøgle til din bruger.',
  'identity.passkey-name': 'Giv adgangsnøglen et navn på højst {longest} tegn.',
  'identity.wrong-passkey': 'Svaret fra din enhed kunne ikke bruges. Prøv igen.',
  'identity.too-many-passkeys':
    'Du kan højst have {most} adgangsnøgler. Fjern en, du ikke bruger, før du laver en ny.',
  'identity.codes-shown':
    'De koder er vist og bliver ikke vist igen. Lav nye, hvis du ikke fik skrevet dem ned.',
  'identity.code-needed':
    'Brugeren har et ekstra bevis. Send også »code«: koden fra din app eller en genoprettelseskode.',
  'identity.factor-required':
    'Med din rolle skal du have et ekstra bevis. Log ind på siderne, og sæt det op under »Min side« og »Sikkerhed«.',
  'identity.own-factors': 'Dit eget ekstra bevis ændrer du under »Min side« og »Sikkerhed«.',
  'identity.view-oneself': 'Dine egne sider ser du allerede.',
  'identity.view-administrator': 'En administrators sider kan ikke ses af andre.',
  'identity.view-no-reason': 'Skriv, hvorfor du skal se siderne. Personen får grunden at vide.',
  'identity.view-long-reason': 'Grunden må højst fylde 500 tegn.',
  'identity.page-not-seen':
    'Den side hører ikke med, når du ser portalen som en anden: den handler om, hvordan personen kommer ind, eller er ikke personens egen.',
  'identity.nothing-to-reset': 'Personen har intet ekstra bevis at nulstille.',
  'identity.external-not-begun':
    'Vi kan ikke se, at du begyndte på at logge ind i denne browser. Begynd forfra, og lad fanen være åben imens.',
  'identity.external-late': 'Der gik for lang tid, før du kom tilbage. Begynd forfra.',
  'identity.external-used': 'Det svar er brugt: det kan kun bruges én gang.',
  'identity.external-unknown': 'Vi kender dig ikke herfra endnu.',
  'identity.external-closed': 'Brugeren, det fører til, er lukket.',
  'identity.subject-taken':
    'Det login er koblet til en anden bruger i Samråd. Er det også din, så bed en administrator flytte koblingen.',
  'identity.issuer-linked':
    'Brugeren er allerede koblet til et andet login det sted. Fjern først den kobling.',
  'identity.other-persons-account': 'Vælg en af personens egne brugere.',
  'identity.own-role': 'Du kan ikke bekræfte eller tilbagekalde din egen rolle. Det gør en anden.',
  'identity.stated-role-judged': 'Rollen er allerede bekræftet, tilbagekaldt eller ophørt.',
  'identity.stated': 'oplyst af personen selv',
  'identity.no-role': 'ingen lige nu',

  'role.manager': 'Leder',
  'role.amr': 'Arbejdsmiljørepræsentant',
  'role.tr': 'Tillidsrepræsentant',
  'role.med_chair': 'Formand for MED-udvalget',
  'role.med_vice_chair': 'Næstformand for MED-udvalget',
  'role.anchor': 'Central koordinator',
  'role.informed': 'Orienteret',
  'role.committee_chair': 'Formand for Hovedudvalget',
  'role.committee_vice_chair': 'Næstformand for Hovedudvalget',
  'role.role_keeper': 'Rolleansvarlig',
  'role.coordinator': 'Koordinator hos udbyderen',
  'role.consultant': 'Konsulent hos udbyderen',
  'role.central_employers': 'Central part, arbejdsgiversiden',
  'role.central_unions': 'Central part, lønmodtagersiden',
  'role.administrator': 'Administrator',
  'role.auditor': 'Revisor',
  'side.management': 'Ledelsessiden',
  'side.employees': 'Medarbejdersiden',

  'audit.identity.person-created': 'Personen blev oprettet',
  'audit.identity.account-created': 'Brugeren blev oprettet',
  'audit.identity.link-issued': 'Der blev sendt et engangslink',
  'audit.identity.link-used': 'Et engangslink blev brugt',
  'audit.identity.password-changed': 'Adgangskoden blev skiftet',
  'audit.identity.new-email-asked': 'Der blev bedt om at skifte e-mailadresse',
  'audit.identity.email-changed': 'E-mailadressen blev skiftet',
  'audit.identity.sign-ins-ended': 'Der blev logget ud andre steder',
  'audit.identity.account-closed': 'Brugeren blev lukket',
  'audit.identity.account-reopened': 'Brugeren blev åbnet igen',
  'audit.identity.password-chosen': 'Der blev valgt en adgangskode',
  'audit.identity.role-granted': 'Rollen blev tildelt',
  'audit.identity.person-renamed': 'Personens navn blev rettet',
  'audit.identity.people-merged': 'To personer blev lagt sammen til én',
  'audit.identity.successor-named': 'Personen blev efterfølger i en rolle',
  'audit.identity.role-end-set': 'Rollen fik en slutdato, eller den blev ændret',
  'audit.identity.role-ended': 'Rollen ophørte',
  'audit.identity.role-stated-in': 'Den oplyste rolle blev også oplyst i en anden sag',
  'audit.identity.stated-role-confirmed': 'Den oplyste rolle blev bekræftet',
  'audit.identity.stated-role-revoked': 'Den oplyste rolle blev tilbagekaldt',
  'audit.identity.token-issued': 'Der blev udstedt et adgangstoken',
  'audit.identity.factor-app-added': 'En kode-app blev sat op',
  'audit.identity.factor-app-removed': 'Kode-appen blev fjernet',
  'audit.identity.factor-passkey-added': 'Der blev lavet en adgangsnøgle',
  'audit.identity.factor-passkey-removed': 'En adgangsnøgle blev fjernet',
  'audit.identity.factor-passkey-renamed': 'En adgangsnøgle fik et andet navn',
  'audit.identity.factor-passkey-refused': 'En adgangsnøgle blev afvist: den er måske kopieret',
  'audit.identity.factor-codes-made': 'Der blev lavet nye genoprettelseskoder',
  'audit.identity.factor-code-used': 'En genoprettelseskode blev brugt',
  'audit.identity.factor-reset': 'Det ekstra bevis blev nulstillet',
  'audit.identity.viewing-begun': 'En administrator begyndte at se siderne som personen',
  'audit.identity.page-seen': 'En administrator så en side som personen',
  'audit.identity.viewing-ended': 'En administrator holdt op med at se siderne som personen',
  'audit.identity.password-help-asked': 'Der blev bedt om hjælp med adgangskoden',
  'audit.identity.strangers-tried': 'Ejeren fik besked om mange forsøg på at logge ind',
  'audit.identity.external-linked': 'Brugeren blev koblet til et login et andet sted',
  'audit.identity.external-unlinked': 'Koblingen til et login et andet sted blev fjernet',
  'audit.identity.external-relinked': 'Koblingen blev flyttet til en anden af personens brugere',
  'audit.identity.signed-in-externally': 'Der blev logget ind gennem et login et andet sted',
  'audit.identity.token-revoked': 'Adgangstokenet blev trukket tilbage',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof identityDa> {}
}
