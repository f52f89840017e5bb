import { defineTexts } from '@samraad/platform';

/** Words of proposals: refusals, sides, states, kinds of end, and what their audit trail says. */
export const proposalsDa = defineTexts({
  'proposals.unknown': 'Forslaget findes ikke, eller du har ikke adgang til det.',
  'proposals.unknown-kind': 'Den slags forslag findes ikke.',
  'proposals.unknown-subject': 'Det, forslaget handler om, findes ikke.',
  'proposals.change-unreadable':
    'Forslaget kan ikke læses. Se efter, om noget mangler eller er skrevet forkert.',
  'proposals.not-your-side': 'Du har ikke en rolle, som kan foreslå eller svare her.',
  'proposals.say-side': 'Du har en rolle hos begge parter. Vælg, hvem du foreslår det for.',
  'proposals.reason-missing': 'Skriv en begrundelse.',
  'proposals.reason-too-long': 'Begrundelsen må højst være {max} tegn.',
  'proposals.nobody-to-answer':
    'Der er ingen, som kan svare for den anden part lige nu. Bed administratoren om at give nogen rollen.',
  'proposals.already-waiting':
    'Der venter allerede et forslag om præcis det samme. Svar på det, eller træk det tilbage først.',
  'proposals.own-side': 'Forslaget kommer fra jeres egen side. Det er den anden part, der skal svare.',
  'proposals.own':
    'Du har selv foreslået det og kan ikke også svare. Det gælder, selv om du har begge roller.',
  'proposals.not-yours': 'Kun den part, der har foreslået det, kan trække det tilbage.',
  'proposals.ended': 'Forslaget er allerede afsluttet. Se på forslagets side, hvordan det gik.',
  'proposals.too-late': 'Fristen for at svare er gået, og forslaget er bortfaldet. Der er intet ændret.',

  'proposals.side.central_employers': 'Danske Regioner',
  'proposals.side.central_unions': 'Forhandlingsfællesskabet',
  'proposals.side.committee_chair': 'formanden for Hovedudvalget',
  'proposals.side.committee_vice_chair': 'næstformanden for Hovedudvalget',

  'proposals.state.waiting': 'Venter på svar',
  'proposals.state.approved': 'Godkendt',
  'proposals.state.refused': 'Afvist',
  'proposals.state.withdrawn': 'Trukket tilbage',
  'proposals.state.lapsed': 'Bortfaldet',
  'proposals.state.overtaken': 'Gælder ikke mere',

  'audit.proposals.proposed': 'Der blev stillet et forslag',
  'audit.proposals.approved': 'Forslaget blev godkendt og gennemført',
  'audit.proposals.refused': 'Forslaget blev afvist',
  'audit.proposals.withdrawn': 'Forslaget blev trukket tilbage',
  'audit.proposals.lapsed': 'Forslaget bortfaldt, fordi ingen svarede',
  'audit.proposals.overtaken': 'Forslaget gjaldt ikke mere, fordi det, det byggede på, havde ændret sig',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof proposalsDa> {}
}
