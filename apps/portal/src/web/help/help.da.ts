/** Words of the help page. */
export const helpDa = {
  title: 'Hjælp og kontakt',
  sub: 'Find vejledningen, eller se, hvem du kan spørge.',
  guide: {
    heading: 'Vejledning',
    how: 'Sådan foregår det, fra første idé til virkning',
    check: 'Kan vi bruge tilbuddet?',
    paper: 'Se, om et papir fra Samråd er ægte',
    queue: 'Køens dagskoder: først til mølle, så det kan efterprøves',
    providers: 'Udbydere, og hvordan de arbejder',
    about: 'Om Samråd, og hvem der står bag',
    whoSees: 'Hvem ser hvad i en sag',
    privacy: 'Privatliv: hvad vi gemmer',
    accessibility: 'Tilgængelighed',
  },
  use: {
    heading: 'Sådan bruger du Samråd',
    paragraphs: [
      'Begynd på en henvendelse sammen med den anden side. Begge kan skrive i kladden, og den gemmes undervejs.',
      'Når begge sider har skrevet under på det samme indhold, får henvendelsen et nummer, og udbyderens frister begynder.',
      'Øverst på hver sag står, hvor den er, hvis tur det er, og hvornår det senest skal ske.',
    ],
  },
  signIn: {
    heading: 'Du kan ikke logge ind',
    paragraphs: [
      'Log ind med den e-mailadresse, som dine mails fra Samråd kommer til. Store og små bogstaver i adressen betyder ikke noget; i adgangskoden gør de.',
      'Har du prøvet for mange gange, står der, hvor længe du skal vente. Er det andre, der prøver sig frem, kan du stadig logge ind fra den enhed, du plejer at bruge.',
    ],
    forgotten: 'Glemt adgangskode: få et link til at vælge en ny',
  },
  access: {
    heading: 'Du mangler adgang',
    paragraphs: [
      'Adgangen følger din rolle. En administrator giver dig rollen det sted, hvor du har den, og den ophører igen, når du ikke har den mere.',
      'Har du ingen bruger endnu, så skriv til administratoren: dit navn, din e-mailadresse på arbejdet, hvor du arbejder, og om du er leder, AMR, TR, formand eller næstformand i MED-udvalget, eller hvad du ellers skal bruge Samråd til.',
      'Kan du logge ind, men mangler en sag, så se først på Min side, om rollen står der. En sag kan kun ses af dem, der har en del i den. Hos en udbyder er det koordinatoren, der sætter en konsulent på sagen.',
    ],
    ownPage: 'Se dine roller på Min side',
  },
  contact: {
    heading: 'Skriv til administratoren',
    write: 'Skriv til',
    nobody:
      'Der er ikke skrevet en adresse her endnu. Spørg den, der bad dig bruge Samråd, eller din nærmeste leder, hvem der er administrator hos jer.',
    never:
      'Skriv aldrig, hvad en sag handler om, og aldrig din adgangskode. Viser en fejlside en kode, så tag den med.',
  },
  viewer: (name: string, roles: string) => `Du er logget ind som ${name}. Roller lige nu: ${roles}.`,
} as const;
