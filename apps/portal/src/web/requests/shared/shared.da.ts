/** Words of the parts that the pages of a request share. */
export const sharedWords = {
  firstCome:
    'Udgangspunktet er først til mølle: er der ikke plads til alle, går det laveste nummer først. Forudsætningen er, at tilbuddet når bredt ud.',
  answers: {
    noTheme: 'Ingen af rundens temaer',
    talkIncluded: 'Ja, den er en del af forløbet',
    goneTopic: 'Et emne, der ikke er valgt længere',
    gonePerson: 'En person, der ikke findes længere',
    ofFive: (statement: string, rating: number) => `${statement}: ${rating} af 5`,
    unanswered: 'Ikke besvaret',
  },
  rows: {
    workplaces: 'Arbejdspladser',
    coordinates: 'koordinerer',
    level: {
      'main-committee': 'Hovedudvalget søger for hele regionen',
      hospital: 'hele hospitalet',
      enterprise: 'hele virksomheden',
      support: 'støttefunktion',
    },
    order: (where: string) => `Påbud fra Arbejdstilsynet${where}`,
    missing: 'Mangler',
    textSigners: 'Hvem skriver under',
    textSigner: (side: string, name: string, role: string) => `${side}: ${name}, ${role}`,
    trio: 'Det tredje medlem af TRIO',
    thirdMember: (name: string, role: string) =>
      `${name}, ${role}, får besked, når henvendelsen bliver sendt`,
    condition: 'Betingelse for tilbuddet',
    conditions: {
      'both-evaluations': (opens: number, closes: number) =>
        `I deltager i begge evalueringer: når forløbet er slut, og igen ${opens}–${closes} måneder efter. Hver af siderne svarer for sig.`,
    },
  },
  notes: {
    returnedText: 'I kan sende den igen, som den er. Retter I noget, skal begge sider skrive under på ny.',
    askedToSign: 'I har bedt om underskrifter',
    askedToSignText:
      'Retter du noget nu, falder alle underskrifter bort, og vi skriver til dem, der er bedt om at skrive under.',
    without: {
      heading: 'Vil en af arbejdspladserne ikke være med?',
      text: 'I koordinerer henvendelsen og kan gå videre uden den. Siden viser først, hvad det betyder.',
      link: 'Gå videre uden en arbejdsplads',
    },
    nobody: {
      management: 'Ingen fra ledelsessiden er med endnu',
      employees: 'Ingen fra medarbejdersiden er med endnu',
    },
    nobodyText: 'Begge sider skal skrive under. Inviter den, der mangler, med navn, e-mail og rolle.',
    invite: 'Inviter en kollega',
    noRound: 'Ingen runde er åben lige nu',
    noRoundText: 'I kan skrive videre på kladden. I kan bede om underskrifter, når den næste runde åbner.',
    provider: {
      away: (name: string) => `${name} tager ikke imod lige nu`,
      awayText: (name: string, last: string, next: string) =>
        `Jeres valg bliver stående. ${name} tager ikke imod nye henvendelser til og med ${last}. Skriv videre, og bed om underskrifter fra ${next}, eller vælg en anden udbyder.`,
      soon: (name: string, from: string) => `${name} holder op med at tage imod ${from}`,
      soonText: (name: string, from: string, last: string) =>
        `Har begge sider skrevet under inden ${from}, bliver henvendelsen sendt. Ellers skal I vælge en anden udbyder. I kan også vente: ${name} tager imod igen efter ${last}, og så længe kladden ikke er sendt til underskrift, bliver jeres valg stående.`,
      stopped: (name: string) => `${name} tager ikke imod nye henvendelser`,
      chooseAnother: 'Se udbyderne',
    },
  },
  sides: {
    nobody: 'Ingen valgt',
    notSigned: 'har ikke skrevet under',
    signed: (day: string, time: string) => `skrev under ${day} kl. ${time}`,
  },
} as const;
