import { defineTexts } from '@samraad/platform';

/** What is said of a round whose rules do not fit together. */
export const roundCheckDa = defineTexts({
  'rounds.dates-reversed': 'Runden slutter, før den begynder. Byt om på dagene.',
  'rounds.opens-in-the-past':
    'Runden skal åbne senere end i dag. Vælg en åbningsdag, der ligger fremme i tiden.',
  'rounds.overlaps':
    'Perioden overlapper {name}, der tager imod fra {from} til {to}. En dag kan kun høre til én runde.',
  'rounds.delivery-before-end':
    'Sidste leveringsdag ligger før den sidste dag, arbejdspladserne kan søge. Vælg en senere dag.',
  'rounds.choice-outside': 'Hovedudvalgene skal vælge model på en dag i den periode, hvor der kan søges.',
  'rounds.reminder-before-opening':
    'En påmindelse {days} dage før valget af model ville komme, før runden åbner. Vælg en senere dag eller en senere påmindelse.',
  'rounds.closing-day-outside':
    'Lukkedagen {day} ligger uden for runden. Lukkedage skal ligge mellem åbningsdagen og sidste leveringsdag.',
  'rounds.without-themes': 'Vælg mindst ét tema.',
  'rounds.theme-twice': 'Det samme tema står to gange. Fjern det ene.',
  'rounds.without-providers': 'Vælg mindst én udbyder.',
  'rounds.provider-twice': 'Den samme udbyder står to gange. Fjern den ene.',
  'rounds.tranche-outside':
    'En rate åbner {day}, men der kan ikke søges den dag. Rater åbner i den periode, hvor der kan søges.',
  'rounds.tranches-on-one-day': 'To rater til samme udbyder åbner samme dag. Læg dem sammen.',
  'rounds.tranche-empty': 'En rate er på 0 kr. Skriv et beløb, eller fjern raten.',
  'rounds.contract-before-dialogue':
    'Kontrakten skal være sendt, før der skal være taget kontakt. Giv mindst lige så lang tid til kontrakten.',
  'rounds.warning-too-early':
    'En påmindelse {warning} arbejdsdage før ville komme, før fristen er begyndt: den korteste frist har {room} arbejdsdage.',
  'rounds.threshold-too-low':
    'Svar fra færre end {lowest} bliver aldrig vist, for så kunne man regne ud, hvem der har svaret. Skriv {lowest} eller mere.',
  'rounds.effect-reversed':
    'Den anden evaluering lukker, før den åbner. Lad den lukke senere, end den åbner.',
  'rounds.too-many-signers':
    'Reglen beder om flere medarbejderunderskrifter, end der er roller, som må skrive under. Vælg flere roller eller færre underskrifter.',
  'rounds.trio-unnamed': 'Den tredje i en TRIO kan ikke skrive under uden at blive nævnt.',
  'rounds.trio-roles':
    'Skal den tredje i en TRIO skrive under, skal både AMR og TR kunne skrive under for medarbejderne.',
  'rounds.change-nothing': 'Intet er ændret endnu. Ret en regel først.',
  'rounds.change-in-the-past':
    'Ændringen kan tidligst gælde fra i morgen. Det, der allerede er begyndt, beholder sine regler.',
  'rounds.change-after-round': 'Ændringen skal gælde fra en dag, før runden er slut.',
  'rounds.change-before-another':
    'Der er allerede besluttet andre regler fra {day}. Vælg en senere dag, så de ikke bliver sat ud af kraft.',
  'rounds.change-opened': 'Runden er åbnet. Dagen, der kan søges fra, ligger fast.',
  'rounds.change-day-gone': 'En dag, der er gået, ligger fast. Vælg en dag, der ligger fremme i tiden.',
  'rounds.delivery-before-planned':
    'En sag i runden har aftalt en aktivitet {day}. Sidste leveringsdag kan ikke ligge før den.',
  'rounds.change-theme-gone':
    'Sager i runden bygger på temaerne. I en runde, der kører, kan I føje et tema til, men ikke fjerne eller omskrive et.',
  'rounds.change-closing-day-gone':
    'Lukkedagen {day} ligger, før ændringen gælder. Flyt kun lukkedage, der ligger efter.',
  'rounds.nobody-can-sign':
    'Ingen af de {workplaces} arbejdspladser, hvor nogen har en rolle, har nogen på begge sider efter den regel. Så kunne ingen søge.',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof roundCheckDa> {}
}
