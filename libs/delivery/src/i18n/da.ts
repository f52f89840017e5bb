import { defineTexts } from '@samraad/platform';

/** Words of delivery: refusals, states, and what the timeline says. */
export const deliveryDa = defineTexts({
  'delivery.no-contract': 'Der er ikke indgået en kontrakt i sagen endnu.',
  'delivery.calendar-summary': 'Samråd: {title}',
  'delivery.calendar-description':
    'Aktiviteten hører til en sag i Samråd. Tidspunktet på dagen aftaler I med udbyderen.',
  'delivery.not-running': 'Det kan ikke gøres på dette sted i forløbet.',
  'delivery.activity-settled': 'Aktiviteten er allerede holdt eller aflyst.',
  'delivery.held-ahead': 'En aktivitet kan først meldes holdt, når dagen er kommet.',
  'delivery.held-before-contract':
    'Ingen aktivitet kan være holdt, før alle havde skrevet under på kontrakten.',
  'delivery.held-with-nobody':
    'Skriv, hvor mange der deltog. Kom der ingen, er aktiviteten ikke holdt: flyt eller aflys den.',
  'delivery.attendance-unreadable': 'Antallet af deltagere skal være et helt tal.',
  'delivery.planned-behind': 'Vælg en dag fra i dag og frem.',
  'delivery.after-last-day': 'Dagen ligger efter rundens sidste leveringsdag.',
  'delivery.follow-up-first': 'Opfølgningssamtalen kan først holdes, når forløbet er begyndt.',
  'delivery.cancel-reason-missing': 'Skriv, hvorfor aktiviteten aflyses. Parterne læser begrundelsen.',
  'delivery.activities-open': 'Der er {count} aktiviteter, som hverken er meldt holdt eller aflyst.',
  'delivery.nothing-held': 'Forløbet kan ikke meldes leveret, når ingen aktivitet er holdt.',
  'delivery.amount-missing': 'Skriv et beløb, der er større end 0 kr.',
  'delivery.amount-over-price':
    'Det endelige beløb kan ikke være højere end kontraktens pris, som er {price}',
  'delivery.unknown-milestone': 'Der er ikke noget delmål med det nummer.',
  'delivery.report-the-whole':
    'Der er ikke flere aktiviteter tilbage. Meld hele forløbet leveret i stedet for delmålet.',
  'delivery.milestone-open':
    'Et delmål er attesteret, men indsigelsestiden er ikke gået, eller der er gjort indsigelse. Forløbet kan meldes leveret, når det står ved magt.',
  'delivery.amount-below-milestones':
    'Der er allerede attesteret {attested} af delmålene. Det endelige beløb skal være højere.',
  'delivery.report-attested': 'Meldingen er attesteret og kan ikke rettes.',
  'delivery.report-changed': 'Udbyderen har rettet sin melding, siden du åbnede siden. Læs den igen.',
  'delivery.nothing-to-attest': 'Udbyderen har ikke meldt forløbet leveret endnu.',
  'delivery.coordinating-attests':
    'Den koordinerende arbejdsplads attesterer for alle. I kan gøre indsigelse bagefter.',
  'delivery.other-side-attests':
    'I denne runde attesterer den anden side først. Når den har, kan I attestere eller gøre indsigelse.',
  'delivery.already-attested': 'Jeres side har allerede attesteret.',
  'delivery.object-instead':
    'Der er attesteret imens. Er I ikke enige, kan I gøre indsigelse på siden om attestationen.',
  'delivery.sent-back':
    'En af jer har svaret, at der mangler noget. Udbyderen skal melde leveret igen, før I kan svare.',
  'delivery.disputed': 'Der er gjort indsigelse. Den skal afsluttes, før der kan attesteres.',
  'delivery.nothing-to-dispute': 'Der er ingen attestation, I kan gøre indsigelse mod.',
  'delivery.own-attestation': 'Jeres side har selv attesteret. Kun de, der ikke har, kan gøre indsigelse.',
  'delivery.objection-over': 'Tiden til at gøre indsigelse er gået.',
  'delivery.already-disputed': 'I har allerede gjort indsigelse.',
  'delivery.attestation-stands': 'Attestationen gælder og kan ikke tages tilbage.',
  'delivery.not-disputed': 'Der er ingen åben indsigelse.',
  'delivery.settlement-below-zero': 'Skriv et beløb på 0 kr. eller mere.',
  'delivery.settlement-over-part': 'Beløbet kan højst være {most}, som er det, uenigheden handler om.',
  'delivery.coordinating-settles':
    'Det er den koordinerende arbejdsplads og udbyderen, der indgår aftalen. I kan skrive med.',
  'delivery.coordinating-ends':
    'Det er den koordinerende arbejdsplads og udbyderen, der aftaler at slutte før tid.',
  'delivery.early-end-disputed':
    'Der er en uenighed om det, der er leveret. Den skal være slut, før I kan aftale at slutte forløbet før tid.',
  'delivery.early-end-objection-time':
    'Et delmål er attesteret, og tiden til indsigelse løber. I kan aftale at slutte før tid, når attestationen gælder.',
  'delivery.early-end-nothing-held': 'Der er ikke holdt noget endnu, så beløbet skal være 0 kr.',
  'delivery.early-end-over': 'Beløbet kan højst være {most}, som er det, der er tilbage af prisen.',
  'delivery.early-end-take-back': 'Jeres side har selv foreslået det. I kan tage forslaget tilbage.',
  'delivery.early-end-not-yours': 'Kun den, der foreslog det, kan tage forslaget tilbage.',
  'delivery.early-end-none': 'Der ligger ikke noget forslag om at slutte før tid.',
  'delivery.early-end-no-meeting': 'Forløbet er sluttet før tid.',
  'delivery.early-end-stays-agreed':
    'Begge sider og udbyderen har sagt ja til at slutte før tid, så ingen tager det tilbage alene. Foreslå et forlig, hvis I er enige i indsigelsen.',
  'delivery.coordinating-undoes':
    'Det er den koordinerende arbejdsplads og udbyderen, der aftaler at tage attestationen tilbage.',
  'delivery.undo-not-standing': 'Der er ingen gældende attestation at tage tilbage.',
  'delivery.undo-ended-early':
    'Forløbet er sluttet før tid, som alle tre var enige om. Den aftale kan ikke tages tilbage.',
  'delivery.undo-settled':
    'Uenigheden er afgjort. Det, I blev enige om, eller som blev afgjort, kan ikke tages tilbage.',
  'delivery.undo-invoiced':
    'Der er sendt regning for beløbet. Udbyderen krediterer regningen først. Er den betalt, kan attestationen ikke tages tilbage.',
  'delivery.undo-part-of-whole':
    'Hele forløbet er meldt leveret, så et delmål kan ikke tages tilbage for sig.',
  'delivery.undo-too-late': 'Det er for sent at tage attestationen tilbage.',
  'delivery.early-end-open':
    'Der ligger et forslag om at slutte forløbet før tid. Det skal være besvaret, før kontrakten kan ændres.',
  'delivery.settlement-changed': 'Forslaget er ikke det, du så. Læs det, der ligger nu.',
  'delivery.settlement-agreed-already': 'Jeres side har allerede sagt ja til forslaget.',
  'delivery.settlement-agreed-as-another': 'Du har allerede sagt ja for en anden.',
  'delivery.dispute-handed-over-already': 'Uenigheden er allerede overdraget til de centrale parter.',
  'delivery.dispute-not-handed-over': 'Uenigheden er ikke overdraget til de centrale parter.',
  'delivery.decision-title': '{name}: uenigheden afgøres, så udbyderen får {amount}',
  'proposals.kind.dispute.decide': 'En uenighed afgøres',
  'delivery.only-objector-lifts': 'Kun den, der har gjort indsigelse, kan trække den.',
  'delivery.only-attester-withdraws': 'Kun den side, der attesterede, kan tage attestationen tilbage.',
  'delivery.not-earned':
    'Der kan først sendes regning, når leverancen er attesteret, og tiden til indsigelse er gået.',
  'delivery.all-invoiced': 'Der er allerede sendt regning for alt, hvad der er attesteret.',
  'delivery.over-earned': 'Beløbet er større end de {left}, der er attesteret og ikke faktureret.',
  'delivery.invoice-number-used': 'I har allerede brugt det nummer på en regning eller en kreditnota.',
  'delivery.over-open': 'Beløbet er større end de {open}, der er åbne på regningen.',
  'delivery.invoice-settled': 'Regningen er allerede betalt eller krediteret.',
  'delivery.already-approved': 'Regningen er allerede godkendt.',
  'delivery.own-invoice': 'Den, der har sendt en regning, kan ikke godkende den.',
  'delivery.approve-first':
    'Regningen skal godkendes, før den kan betales. Den ene centrale side godkender, den anden betaler.',
  'delivery.other-side-pays':
    'Jeres side har godkendt regningen. Det er den anden centrale side, der betaler.',
  'delivery.only-central': 'Kun de centrale parter kan gøre det.',

  'delivery.activity-state.planned': 'Planlagt',
  'delivery.activity-state.held': 'Holdt',
  'delivery.activity-state.cancelled': 'Aflyst',
  'delivery.attestation-state.open': 'Attesteret, indsigelsestid løber',
  'delivery.attestation-state.disputed': 'Indsigelse',
  'delivery.attestation-state.stands': 'Gælder',
  'delivery.attestation-state.withdrawn': 'Taget tilbage',
  'delivery.invoice-state.sent': 'Til betaling',
  'delivery.invoice-state.paid': 'Betalt',
  'delivery.invoice-state.credited': 'Krediteret',
  'delivery.activity-kind.meeting': 'Møde',
  'delivery.activity-kind.seminar': 'Seminar',
  'delivery.activity-kind.workshop': 'Workshop',
  'delivery.activity-kind.talk': 'Oplæg',
  'delivery.activity-kind.interview': 'Interview',
  'delivery.activity-kind.analysis': 'Analyse',
  'delivery.activity-kind.phase': 'Fase på arbejdspladsen',
  'delivery.activity-kind.follow-up-talk': 'Opfølgningssamtale',

  'audit.delivery.plan-changed': 'Planen blev ændret, som tillægget siger',
  'audit.delivery.planned': 'Planen for forløbet blev lagt: {activities} aktiviteter',
  'audit.delivery.activity-moved': 'En aktivitet blev flyttet',
  'audit.delivery.activity-held': 'Aktivitet {seq} blev meldt holdt',
  'audit.delivery.activity-cancelled': 'Aktivitet {seq} blev aflyst',
  'audit.delivery.milestone-reported': 'Udbyderen meldte delmål {milestone} leveret',
  'audit.delivery.milestone-corrected': 'Udbyderen rettede meldingen om delmål {milestone}',
  'audit.delivery.reported-delivered': 'Udbyderen meldte forløbet leveret',
  'audit.delivery.report-corrected': 'Udbyderen rettede sin endelige melding',
  'audit.delivery.not-delivered': '{actor} svarede, at det aftalte ikke er leveret',
  'audit.delivery.attested': 'Leverancen blev attesteret',
  'audit.delivery.attested-too': 'Den anden side attesterede også',
  'audit.delivery.attestation-stands': 'Attestationen gælder',
  'audit.delivery.disputed': 'Der blev gjort indsigelse mod attestationen',
  'audit.delivery.dispute-written': '{actor} skrev en besked i uenigheden',
  'audit.delivery.settlement-proposed': '{actor} foreslog en aftale i uenigheden',
  'audit.delivery.settlement-agreed': '{actor} sagde ja til den foreslåede aftale',
  'audit.delivery.dispute-handed-over': '{actor} bad de centrale parter om at afgøre uenigheden',
  'audit.delivery.dispute-settled': 'Uenigheden endte med en aftale',
  'audit.delivery.dispute-decided': 'De centrale parter afgjorde uenigheden',
  'audit.delivery.objection-lifted': 'En indsigelse blev trukket',
  'audit.delivery.second-withdrawn': 'Den anden side tog sin attestation tilbage',
  'audit.delivery.attestation-withdrawn': 'Attestationen blev taget tilbage',
  'audit.delivery.early-end-proposed': '{actor} foreslog at slutte forløbet før tid',
  'audit.delivery.early-end-agreed': '{actor} sagde ja til at slutte forløbet før tid',
  'audit.delivery.early-end-refused': '{actor} sagde nej til at slutte forløbet før tid',
  'audit.delivery.early-end-withdrawn': '{actor} tog forslaget om at slutte før tid tilbage',
  'audit.delivery.undo-proposed': '{actor} foreslog at tage attestationen tilbage',
  'audit.delivery.undo-agreed': '{actor} sagde ja til at tage attestationen tilbage',
  'audit.delivery.undo-dropped': 'Forslaget om at tage attestationen tilbage faldt: {actor}',
  'audit.delivery.attestation-undone': 'Attestationen blev taget tilbage, som alle tre var enige om',
  'audit.delivery.early-ended': 'Forløbet sluttede før tid, som alle tre var enige om',
  'audit.delivery.invoice-sent': 'Regning {number} blev sendt',
  'audit.delivery.invoice-approved': 'Regning {number} blev godkendt',
  'audit.delivery.invoice-paid': 'Regning {number} blev betalt',
  'audit.delivery.invoice-credited': 'Regning {number} blev krediteret',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof deliveryDa> {}
}
