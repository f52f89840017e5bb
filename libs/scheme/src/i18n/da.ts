import { defineTexts } from '@samraad/platform';

/** Words of the scheme: refusals, kinds of workplace, audit lines. */
export const schemeDa = defineTexts({
  'scheme.round-unknown': 'Runden findes ikke.',
  'scheme.round-key-taken': 'Der er allerede en runde med det navn. Giv runden et andet navn.',
  'scheme.unit-unknown': 'Arbejdspladsen findes ikke i organisationen.',
  'scheme.not-a-region': 'Kun en region kan vælge model.',
  'scheme.focus-only-with-model-1':
    'Vælger I model 1, skal I nævne mindst ét emne eller område. Under model 2 er der intet fokus.',
  'scheme.no-focus-with-model-2':
    'Under model 2 er der intet fokus. Fjern emner og områder, eller vælg model 1.',
  'scheme.area-elsewhere':
    'Et af områderne hører ikke til jeres region. Vælg kun dele af jeres egen organisation.',
  'scheme.anchor-unknown':
    'En af dem, I vil lade give påtegning, har ingen rolle i jeres region i Samråd. Kontrollér adressen, eller bed den, der giver roller, om at oprette personen.',
  'scheme.nobody-endorses': 'Vælg, hvem der giver påtegning: hospitaler, virksomheder eller begge.',
  'scheme.chairs-vacant':
    'Hovedudvalget har hverken formand eller næstformand i Samråd. Bed den, der giver roller, om at udpege dem.',
  'scheme.choice-same': 'Det samme gælder allerede fra {from}. Lav noget om, eller lad valget stå.',
  'scheme.choose-title': '{region}: model {model} fra {from}',
  'proposals.kind.model.choose': 'Valg af model',
  'scheme.no-choice-draft': 'Der er ikke gemt nogen kladde.',
  'scheme.choice-outside-round': 'Valget skal gælde fra en dag i runden, det vil sige mellem {from} og {to}.',
  'scheme.choice-retroactive':
    'Valget kan tidligst gælde fra i morgen. Henvendelser, der allerede er sendt, bliver ikke bedømt om.',
  'scheme.choice-already-made': 'Der er allerede valgt model fra den dag. Vælg en anden dag.',
  'scheme.kind.region': 'Region',
  'scheme.kind.hospital': 'Hospital',
  'scheme.kind.enterprise': 'Virksomhed',
  'scheme.kind.department': 'Afdeling',
  'scheme.kind.unit': 'Afsnit',
  'scheme.sector.hospital': 'Hospital',
  'scheme.sector.psychiatry': 'Psykiatri',
  'scheme.sector.social': 'Socialområde',
  'scheme.sector.administration': 'Administration',
  'scheme.sector.service': 'Service',
  'scheme.sector.technical': 'Teknik',
  'scheme.sector.prehospital': 'Præhospital',
  'scheme.model.1': 'Model 1: målrettet indsats',
  'scheme.model.2': 'Model 2: frit valg',
  'audit.scheme.round-entered': 'Runden {key} er lagt ind med sine regler',
  'audit.scheme.round-changed': '{name} er ændret: andre regler gælder fra {from}',
  'audit.scheme.choice-kept': 'En kladde til valg af model blev gemt',
  'audit.scheme.choice-dropped': 'Kladden til valg af model blev slettet',
  'audit.scheme.model-chosen': 'Hovedudvalget har valgt model {model}',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof schemeDa> {}
}
