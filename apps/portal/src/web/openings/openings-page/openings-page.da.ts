/** Words of the page "Jeres to åbninger", by where they stand. */
export const openingsPageWords = {
  none: {
    eyebrow: 'Hver sin åbning, hvis I vil',
    sentence: 'I kan begynde med, at hver side skriver, hvordan den selv ser det',
    explanation:
      'Ledelsen skriver sin åbning, og medarbejderne skriver deres. Ingen kan læse den andens, før begge er afleveret. Så åbner de i samme øjeblik, og I kan se, hvor I er enige.',
    propose: 'Foreslå to åbninger',
    closed: 'Der blev ikke skrevet åbninger, eller de er slettet.',
    how: 'Sådan foregår det',
    steps: [
      {
        title: 'Hver side skriver alene',
        text: 'De samme spørgsmål til begge. Alle på samme side kan skrive med.',
      },
      { title: 'I afleverer hver for sig', text: 'Ingen kan se, om den anden side er begyndt.' },
      { title: 'Begge åbner på én gang', text: 'Så står svarene ved siden af hinanden.' },
      { title: 'I skriver den fælles tekst', text: 'Den begynder med det, I er enige om.' },
    ],
  },
  own: {
    write: 'Skriv jeres åbning',
    writeMore: 'Skriv jeres åbning færdig',
    handIn: 'Jeres åbning er klar til at blive afleveret',
    handedIn: (other: string) => `Jeres åbning er afleveret. Den åbner, når ${other} også har afleveret.`,
    writeWhy: 'Skriv, som I selv ser det. Den anden side kan ikke læse noget, før begge har afleveret.',
    missing: (count: number) =>
      count === 1
        ? 'Der mangler ét svar. Det, I har skrevet, er gemt.'
        : `Der mangler ${count} svar. Det, I har skrevet, er gemt.`,
    handInWhy: 'Læs den igennem. I kan tage den tilbage, indtil begge har afleveret.',
    handedInWhy: 'Når begge har afleveret, åbner de i samme øjeblik, og I får alle en mail.',
    doWrite: 'Skriv jeres åbning',
    doContinue: 'Skriv videre',
    doHandIn: 'Aflever åbningen',
    edit: 'Ret i den',
    takeBack: 'Tag åbningen tilbage for at rette i den',
    remind: 'Mind den anden side om kladden',
    drop: 'Drop åbningerne, og skriv sammen fra start',
    stopped: 'Åbningerne venter, mens henvendelsen er ude til underskrift',
    stoppedWhy: 'Bliver den en kladde igen, kan I skrive videre. Bliver den sendt, bliver de slettet.',
  },
  columns: {
    heading: 'To sider, hver sin åbning',
    notWritten: 'ikke skrevet endnu',
    draft: (at: string) => `gemt ${at}, ikke afleveret`,
    handedIn: (at: string) => `afleveret ${at}`,
    shut: 'lukket for jer',
    notIn: 'ikke afleveret endnu',
    shutWhy: 'I kan ikke se, om de er begyndt, eller om de har afleveret. Det er meningen.',
    notInWhy: 'I kan heller ikke se, om de er begyndt. Det er meningen.',
    ownWords: 'Vis jeres egne ord',
    note: (by: string, day: string) =>
      `${by} foreslog det ${day}. At droppe åbningerne kræver, at begge sider siger ja. Så bliver det, begge har skrevet, slettet.`,
  },
  outside: {
    heading: 'Ny på jeres side',
    text: (name: string) =>
      `${name} er inviteret af den anden side, og rollen er ikke bekræftet endnu. Det, I skriver i jeres åbning, er lukket for ${name}, til en af jer har sagt, at ${name} hører til hos jer.`,
    vouch: (name: string) => `${name} hører til på vores side`,
  },
  drop: {
    heading: 'Skal I droppe åbningerne?',
    theirs: (by: string, day: string) =>
      `${by} foreslog det ${day}. Siger I ja, bliver begge åbninger slettet uden at være læst af den anden side.`,
    yours: (by: string, day: string) =>
      `${by} foreslog det ${day}. Det gælder, når den anden side også siger ja.`,
    yes: 'Ja, drop åbningerne',
    keep: 'Nej, behold dem',
    takeBack: 'Behold dem alligevel',
  },
  opened: {
    sub: (at: string) => `begge åbnet ${at}`,
    agree: (what: string) => `I er enige om ${what}.`,
    partly: (what: string) => `I er delvist enige om ${what}.`,
    differ: (what: string) => `I ser forskelligt på ${what}.`,
    begin:
      'Begynd den fælles tekst herfra. Intet bliver valgt for jer: hvor I er forskellige, står begge svar med navn, til I har talt sammen.',
    doBegin: 'Begynd den fælles tekst',
    begun: (by: string, at: string) =>
      `${by} begyndte den fælles tekst ${at}. Det, I var enige om, står i kladden.`,
    doContinue: 'Skriv videre på den fælles tekst',
    over: 'Henvendelsen er ikke længere en kladde. I kan stadig læse åbningerne her.',
    count: { agree: 'enige', partly: 'delvist', differ: 'forskelligt', words: 'med egne ord' },
    agreeHeading: 'Her er I enige',
    partlyHeading: 'Her er I delvist enige',
    differHeading: 'Her ser I forskelligt på det',
    wordsHeading: 'Jeres egne ord',
    noGuess: 'Samråd gætter ikke på, om fri tekst betyder det samme.',
    ownWords: 'Egne ord',
    both: 'Begge sider',
    also: (what: string) => `Også: ${what}`,
    nothingElse: 'ikke andre',
    inCommon: 'I den fælles tekst:',
    filled: 'bliver udfyldt, hvis I ikke har skrevet noget der endnu',
    shared: 'det fælles bliver udfyldt, og resten står ved siden af med navn',
    apart: 'feltet står tomt med begge svar ved siden af',
    under: 'begge tekster står ved siden af, klar til at blive én',
  },
} as const;
