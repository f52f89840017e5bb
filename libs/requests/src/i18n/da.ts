import { defineTexts } from '@samraad/platform';

/** Words of requests: refusals, stages, fields and what the timeline says. */
export const requestsDa = defineTexts({
  'requests.not-a-party': 'Kun arbejdspladsens leder, AMR, TR eller MED-udvalg kan gøre det.',
  'requests.acted-for-other-side':
    'Du har allerede handlet for den anden side i denne sag og kan derfor ikke handle for denne side.',
  'requests.thread-closed':
    'Henvendelsen er sendt, så der kan ikke skrives mere i tråden mellem jer. I kan stadig læse den.',
  'requests.not-a-draft': 'Henvendelsen er ikke længere en kladde.',
  'requests.draft-binned':
    'Kladden er slettet. Den ligger i papirkurven til og med {day}, og indtil da kan den tages op igen.',
  'requests.draft-purged':
    'Kladden blev slettet, og dens tid i papirkurven er gået. Det, I skrev i den, findes ikke længere.',
  'requests.not-in-bin': 'Kladden ligger ikke i papirkurven.',
  'requests.coordinating-deletes':
    'Kun den arbejdsplads, der koordinerer, kan slette kladden eller tage den op af papirkurven.',
  'requests.was-asked-to-sign':
    'Der er bedt om underskrifter på henvendelsen, så den kan ikke slettes. I kan trække den tilbage i stedet.',
  'requests.message-empty': 'Skriv en besked, før du sender.',
  'requests.message-too-long': 'Beskeden er for lang. Den må højst fylde {most} tegn.',
  'requests.nobody-here': 'Vælg kolleger, der har en rolle på din egen arbejdsplads.',
  'requests.nudges-self': 'Du kan minde de andre om kladden, ikke din egen side.',
  'requests.nobody-to-nudge': 'Der er ingen at minde om kladden. Spørg en kollega, eller inviter en.',
  'requests.ready-already': 'De har sagt, at de er klar, så de skal ikke mindes om kladden.',
  'requests.nudged-already': 'De er allerede mindet om kladden. Det kan gøres igen {day}.',
  'requests.content-locked':
    'Henvendelsen er sendt, så indholdet kan ikke ændres. Rettelser skrives ind i kontrakten.',
  'requests.answer-invalid': 'Et svar kan ikke gemmes, som det er skrevet: {field}.',
  'requests.workplace-missing': 'Vælg mindst én arbejdsplads.',
  'requests.workplace-unknown': 'Arbejdspladsen findes ikke.',
  'requests.too-many-workplaces': 'Højst 20 arbejdspladser kan søge sammen.',
  'requests.coordinator-not-joined': 'Den koordinerende arbejdsplads skal være en af dem, der søger.',
  'requests.coordinating-decides':
    'Kun den koordinerende arbejdsplads kan ændre, hvem der søger sammen. I kan selv gå ud af henvendelsen.',
  'requests.coordinator-not-answered':
    'Den arbejdsplads skal først sige ja til at være med, før den kan koordinere.',
  'requests.coordinating-withdraws':
    'Kun den koordinerende arbejdsplads kan trække henvendelsen tilbage for alle. I kan selv gå ud, før den er sendt.',
  'requests.coordinating-stays':
    'I koordinerer henvendelsen. Giv først opgaven til en anden arbejdsplads, eller træk henvendelsen tilbage.',
  'requests.answer-joining-first': 'Svar først, om jeres arbejdsplads vil være med i henvendelsen.',
  'requests.workplace-not-answered':
    'En arbejdsplads har ikke svaret på, om den vil være med. Vent på svaret, eller søg uden den.',
  'requests.own-workplace-answers':
    'Hver arbejdsplads svarer selv på spørgsmålet om påbud. Du kan kun svare for din egen.',
  'requests.side-needed':
    'Du har roller på begge sider. Vælg først, for hvilken side du handler i sagen. Linket står på sagens side.',
  'requests.provider-to-come': 'den udbyder, de vælger',
  'requests.informed-unknown':
    'En af dem, I vil give besked, kan ikke vælges her. Vælg blandt dem, der står på siden.',
  'requests.informed-missing':
    'Vælg mindst én, der skal have besked, ud over dem, der skriver under. Er det en uden for portalen, så skriv hvem, hvordan og hvornår.',
  'requests.process-undecided':
    'De centrale parter skal først svare på, om tilbuddet kan bruges ved siden af aftaleforløbet med spredning.',
  'requests.process-refused':
    'De centrale parter har svaret, at tilbuddet ikke kan bruges, så længe aftaleforløbet med spredning kører.',
  'requests.process-breached':
    'Et aftaleforløb med spredning er skrevet ind som misligholdt, og så følger der normalt et påbud. Begge sider på arbejdspladsen skal svare igen på spørgsmålet om påbud, før sagen kan gå videre.',
  'requests.process-spread-stays':
    'Aftaleforløbet er skrevet ind med spredning, og det kan ikke ændres til mistanke. Har I fået et andet aftaleforløb, så skriv det ind for sig.',
  'requests.process-topics-decided':
    'De centrale parter har svaret for de emner, der stod. Handler det også om andet, så skriv det ind som et aftaleforløb mere.',
  'requests.process-offered-again':
    'De centrale parter har svaret om dette aftaleforløb. Har Arbejdstilsynet tilbudt jer et nyt, så skriv det ind som et aftaleforløb mere.',
  'requests.process-topic-missing': 'Sæt kryds ved det, aftaleforløbet handler om.',
  'requests.process-day-ahead': 'Dagen kan ikke ligge i fremtiden.',
  'requests.process-day-too-early':
    'Dagen ligger før, Arbejdstilsynet begyndte med aftaleforløb. Se på årstallet.',
  'requests.process-not-asked':
    'Sagen er ældre end Arbejdstilsynets aftaleforløb, så der bliver ikke spurgt.',
  'requests.process-too-many': 'Der er skrevet for mange aftaleforløb ind. Ret et af dem, der står der.',
  'requests.process-nothing-to-decide':
    'Der er ikke noget aftaleforløb med spredning at svare på i sagen nu.',
  'requests.process-decision-ahead': 'Dagen for svaret kan ikke ligge i fremtiden.',
  'requests.only-central': 'Det er de centrale parter, der svarer på det.',
  'audit.requests.process-stated': 'Der blev skrevet om et aftaleforløb hos Arbejdstilsynet',
  'audit.requests.process-allowed':
    'De centrale parter svarede, at tilbuddet kan bruges ved siden af aftaleforløbet',
  'audit.requests.process-refused':
    'De centrale parter svarede nej til tilbuddet, så længe aftaleforløbet kører',
  'requests.order-day-too-early': 'Årstallet ser forkert ud. Skriv den dag, påbuddet blev efterkommet.',
  'requests.order-lifted-by-compliance':
    'Der står, at der er et påbud om det samme. Det kan kun ændres ved at skrive, hvilken dag påbuddet blev efterkommet.',
  'requests.own-workplace-removed': 'Du kan ikke fjerne din egen arbejdsplads fra henvendelsen.',
  'requests.order-day-missing': 'Skriv den dag, påbuddet blev efterkommet.',
  'requests.order-day-ahead': 'Dagen, påbuddet blev efterkommet, kan ikke ligge i fremtiden.',
  'requests.order-missing': 'Svar på spørgsmålet om påbud fra Arbejdstilsynet for hver arbejdsplads.',
  'requests.order-unknown': 'Find ud af, om der er et påbud, før I går videre. Kladden bliver gemt imens.',
  'requests.order-not-complied':
    'Tilbuddet kan ikke bruges til at følge op på et påbud. Kladden er gemt: den åbner igen, når I skriver, hvilken dag påbuddet blev efterkommet.',
  'requests.order-complied-not-in-round':
    'I denne runde kan tilbuddet ikke bruges i en sag, hvor der har været et påbud om det samme.',
  'requests.crisis-help':
    'Tilbuddet er ikke krisehjælp. Har nogen brug for hjælp nu, så ring 112, tal med jeres nærmeste leder, eller brug regionens krisepsykologordning.',
  'requests.personal-support':
    'Tilbuddet er ikke personlig støtte til enkelte ledere eller medarbejdere. Tal med HR, jeres tillidsrepræsentant, egen læge eller fagforeningen.',
  'requests.no-open-round':
    'Der er ingen runde åben for henvendelser lige nu. Kladden bliver gemt, til den næste åbner.',
  'requests.signing-time-over':
    'Tiden til at skrive under er gået. Kladden åbner igen om lidt, og så kan I bede om underskrifter på ny.',
  'requests.signing-round-over':
    'Runden, der blev bedt om underskrifter i, er slut. Kladden åbner igen om lidt, og så kan I bede om underskrifter i den runde, der er åben nu.',
  'requests.answers-missing': 'Der mangler stadig {count} svar, før I kan bede om underskrifter.',
  'requests.signer-missing': 'Vælg, hvem der skriver under for hver side af hver arbejdsplads.',
  'requests.asked-already': 'Personen er allerede bedt om at skrive under for den side. Vælg en anden.',
  'requests.signers-too-few':
    'Runden beder om {needed} underskrifter for medarbejderne: AMR og TR skriver under hver for sig. Vælg dem begge.',
  'requests.both-sides': 'Den samme person kan ikke skrive under for begge sider.',
  'requests.role-not-held':
    'Personen har ikke en rolle, der kan skrive under for den side af arbejdspladsen.',
  'requests.committee-signs-as-one':
    'Et MED-udvalg skriver under med formand og næstformand. En leder skriver under sammen med AMR eller TR.',
  'requests.signers-asked':
    'Der er allerede bedt om underskrifter. Ret noget i henvendelsen for at åbne den igen.',
  'requests.not-asked-to-sign': 'Du er ikke bedt om at skrive under på denne henvendelse.',
  'requests.not-open-for-signing': 'Henvendelsen kan ikke underskrives lige nu.',
  'requests.content-changed':
    'Indholdet er ændret, siden du åbnede siden. Læs det igen, før du skriver under.',
  'requests.already-signed': 'Du har allerede skrevet under.',
  'requests.pass-on-to-self': 'Vælg en anden end dig selv.',
  'requests.invites-elsewhere': 'Du kan kun invitere til din egen arbejdsplads.',
  'requests.invites-self': 'Du er her allerede. Skriv en andens e-mailadresse.',
  'requests.colleague-here':
    'Personen har allerede den rolle på arbejdspladsen. Vælg personen under »Hvem skriver under«.',
  'requests.already-invited': 'Personen er allerede inviteret i den rolle og har ikke svaret endnu.',
  'requests.invitation-answered': 'Invitationen er allerede besvaret eller trukket tilbage.',
  'requests.invitation-over':
    'Invitationen kan ikke bruges længere: henvendelsen er ikke en kladde mere, eller arbejdspladsen er ikke med i den.',
  'requests.colleague-asked': 'Du er inviteret som {role} i {unit}.',
  'requests.pass-on-to-stated':
    'Personen har selv oplyst sin rolle, så begge sider skal skrive under på den. Vælg personen under »Hvem skriver under«, og bed om underskrifter igen.',
  'requests.provider-not-open': 'Udbyderen kan ikke vælges på dette sted i sagen.',
  'requests.provider-not-in-round': 'Udbyderen er ikke med i denne runde.',
  'requests.provider-already-proposed': 'Udbyderen er allerede foreslået.',
  'requests.provider-replaced': 'Der er foreslået en anden udbyder i mellemtiden.',
  'requests.provider-already-confirmed': 'Begge sider har allerede sagt ja.',
  'requests.own-side-said-yes': 'Jeres side har allerede sagt ja. Nu mangler den anden side.',
  'requests.endorses-own':
    'Du har selv været med til at søge, så du kan ikke påtegne henvendelsen. Det gør en anden fra jeres påtegnere.',
  'requests.no-endorsement-open': 'Der er ingen påtegning, du kan give i denne sag lige nu.',
  'requests.question-over':
    'Spørgsmålet er allerede besvaret, eller påtegningen er afgjort. Der skal ikke svares mere.',
  'requests.not-returned': 'Henvendelsen er ikke sendt retur.',
  'requests.not-in-this-stage': 'Sagen er kommet videre, så det kan ikke gøres længere.',
  'requests.too-late-to-withdraw':
    'Kontrakten er underskrevet af alle, så henvendelsen kan ikke trækkes tilbage.',
  'requests.already-accepted': 'Henvendelsen er allerede taget imod.',

  'requests.paper-not-shown': 'Henvendelsen er privat og kan ikke hentes, mens du ser siden som en anden.',
  'requests.stage.draft': 'Kladde',
  'requests.binned': 'Slettet. Den kan tages op af papirkurven til og med {day}',
  'requests.stage.awaiting_signatures': 'Venter på underskrifter',
  'requests.stage.awaiting_endorsement': 'Venter på påtegning',
  'requests.stage.returned': 'Sendt retur',
  'requests.stage.sent_to_provider': 'Sendt til udbyder',
  'requests.stage.choosing_provider': 'Vælger ny udbyder',
  'requests.stage.in_dialogue': 'I dialog',
  'requests.stage.contract_proposed': 'Kontrakt til underskrift',
  'requests.stage.waiting_for_room': 'Klar, venter på plads',
  'requests.stage.contracted': 'Aftalt',
  'requests.stage.under_way': 'I gang',
  'requests.stage.delivered': 'Leveret',
  'requests.stage.attested': 'Attesteret',
  'requests.stage.satisfaction': 'Tilfredshedsmåling',
  'requests.stage.effect': 'Effektmåling',
  'requests.stage.closed': 'Afsluttet',
  'requests.stage.withdrawn': 'Trukket tilbage',
  'requests.stage.lapsed': 'Bortfaldet',

  'requests.field.title': 'titel',
  'requests.field.kind': 'rådgivning eller inspiration',
  'requests.field.level': 'niveau',
  'requests.field.themes': 'temaer',
  'requests.field.themeJustification': 'begrundelse for emnet',
  'requests.field.focusTopic': 'emne i regionens indsats',
  'requests.field.purpose': 'hvad hjælpen skal bruges til',
  'requests.field.coreTask': 'kerneopgaven',
  'requests.field.wanted': 'ønsker og forventninger',
  'requests.field.existing': 'det, I allerede gør',
  'requests.field.followUp': 'opfølgning lokalt',
  'requests.field.followUpTalk': 'opfølgningssamtale',
  'requests.field.baseline': 'udgangspunkt',
  'requests.field.baselineWords': 'udgangspunkt i ord',
  'requests.field.informed': 'hvem der orienteres',
  'requests.field.informedOutside': 'hvem der er orienteret uden for portalen',
  'requests.field.workplaces': 'arbejdspladser',
  'requests.field.order': 'påbud',
  'requests.field.signers': 'hvem der skriver under',

  'requests.side.management': 'ledelsessiden',
  'requests.side.employees': 'medarbejdersiden',

  'requests.case-number': 'Nr. {number}',

  'audit.requests.draft-started': 'Kladden blev oprettet',
  'audit.requests.workplaces-changed': 'Det blev ændret, hvem der søger sammen',
  'audit.requests.went-on-without': '{actor} besluttede, at I går videre uden en af arbejdspladserne',
  'audit.requests.side-chosen': '{actor} valgte, for hvilken side der handles',
  'audit.requests.asked-into-draft': '{actor} bad kolleger om at skrive med (antal: {persons})',
  'audit.requests.draft-deleted': '{actor} slettede kladden',
  'audit.requests.draft-restored': '{actor} tog kladden op af papirkurven',
  'audit.requests.draft-purged': 'Kladden blev tømt, da dens tid i papirkurven var gået',
  'audit.requests.draft-message-written': '{actor} skrev til de andre i kladden',
  'audit.requests.ready-said': '{actor} sagde, at {side} er klar',
  'audit.requests.ready-taken-back': '{actor} sagde, at {side} ikke er klar alligevel',
  'audit.requests.nudged': '{actor} mindede de andre om kladden',
  'audit.requests.content-changed': 'Kladden blev ændret',
  'audit.requests.queue-root-published': 'Dagens numre i køen blev samlet i en dagskode',
  'audit.requests.stage-moved': 'Sagen rykkede videre',
  'audit.requests.signatures-asked': 'Begge sider blev bedt om at skrive under',
  'audit.requests.colleague-invited': '{actor} inviterede en kollega',
  'audit.requests.colleague-joined': '{actor} sagde ja til at være med og oplyste sin rolle',
  'audit.requests.colleague-declined': '{actor} sagde nej til at være med',
  'audit.requests.invitation-withdrawn': '{actor} trak en invitation tilbage',
  'audit.requests.role-revoked-voided': 'En oplyst rolle blev tilbagekaldt, så underskrifterne faldt bort',
  'audit.requests.role-revoked-flagged': 'En oplyst rolle, der er skrevet under i, blev tilbagekaldt',
  'audit.requests.signed': '{actor} skrev under for {side}',
  'audit.requests.all-signed': 'Alle har skrevet under på samme indhold',
  'audit.requests.signature-declined': 'Nej til at skrive under',
  'audit.requests.signer-merged': 'Underskriveren blev lagt sammen med en anden person, som er den samme',
  'audit.requests.signature-passed-on': 'Underskriften blev sendt videre til en anden',
  'audit.requests.round-ended':
    'Runden sluttede, før alle havde skrevet under, så underskrifterne faldt bort',
  'audit.requests.signatures-expired': 'Tiden til at skrive under løb ud',
  'audit.requests.provider-proposed': 'En udbyder blev foreslået',
  'audit.requests.provider-confirmed': 'Begge sider har sagt ja til udbyderen',
  'audit.requests.provider-stopped':
    'Udbyderen holdt op med at tage imod nye henvendelser, så der skal vælges en anden',
  'audit.requests.choice-fell':
    'Valget af udbyder faldt bort, da den, der sagde ja for en af siderne, ikke længere er med',
  'audit.requests.endorsement-asked': 'Den centrale koordinator blev bedt om en påtegning',
  'audit.requests.parties-asked': '{actor} spurgte parterne om noget, før henvendelsen kan blive påtegnet',
  'audit.requests.endorser-answered': '{actor} svarede på spørgsmålet før påtegningen',
  'audit.requests.endorsed': 'Henvendelsen blev påtegnet centralt',
  'audit.requests.trio-told': 'Det tredje medlem af TRIO fik besked',
  'audit.requests.endorsement-escalated': 'Hovedudvalgets formandskab blev bedt om påtegningen',
  'audit.requests.returned': 'Henvendelsen blev sendt retur',
  'audit.requests.resubmitted': 'Henvendelsen blev sendt til påtegning igen',
  'audit.requests.sent-to-provider': 'Henvendelsen fik nummer {number} og blev sendt til udbyderen',
  'audit.requests.order-stated': 'Der blev svaret på spørgsmålet om påbud igen',
  'audit.requests.informed': 'De valgte blev orienteret om, at henvendelsen er sendt (antal: {persons})',
  'audit.requests.withdrawn': 'Henvendelsen blev trukket tilbage',
  'audit.requests.lapsed': 'Henvendelsen bortfaldt',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof requestsDa> {}
}
