import { countWord } from '../../../i18n/danish-counts';

/** Words of a theme's page. */
export const themeWords = {
  belongs: 'Det hører til her',
  outside: 'Passer det ikke helt?',
  otherTheme:
    'I må vælge flere temaer, og I må søge om noget andet, når det handler om det psykiske arbejdsmiljø og I skriver hvorfor.',
  notHere:
    'Tilbuddet er ikke til at følge op på påbud fra Arbejdstilsynet, til akut krisehjælp eller til støtte til én person.',
  check: 'Se, om I kan bruge tilbuddet',
  ways: (count: number) =>
    count === 1 ? 'Sådan går udbyderen til det' : `Sådan går de ${countWord(count)} udbydere til det`,
  unwritten: (names: readonly string[]) =>
    `${new Intl.ListFormat('da').format(names)} har ikke skrevet om temaet endnu.`,
  nobody: 'Ingen udbyder er med i runden endnu.',
  begin: 'Begynd på en henvendelse',
  others: 'De andre temaer',
  round: 'Runden',
} as const;

/** What belongs to a theme, by its key: said in examples from everyday life. A theme a round has made of its own has none. */
export const themeCases: Readonly<Record<string, readonly string[]>> = {
  'organisational-change': [
    'To afsnit er lagt sammen, og der er stadig to måder at gøre alting på.',
    'I skal flytte i nyt hus og vil vide, hvad det gør ved vagterne og samarbejdet, før det sker.',
    'I har fået ny ledelse eller nye grænser mellem afdelinger, og ingen er sikre på, hvem der bestemmer hvad.',
    'Personalet er skåret ned, og I vil aftale, hvad I holder op med.',
  ],
  'professional-change': [
    'Et nyt it-system har ændret, hvem der gør hvad, og arbejdsdagen er blevet mere ujævn.',
    'Opgaver flytter fra én faggruppe til en anden, og begge er usikre på deres rolle.',
    'En ny behandling eller metode kræver mere af jer, end der er sat tid af til.',
    'I vil tale om faglig stolthed, mens det, I er gode til, bliver lavet om.',
  ],
  'violence-threats': [
    'I bliver råbt ad, truet eller slået i arbejdet og vil forebygge det sammen.',
    'Pårørende eller borgere skriver grimt om jer på nettet, eller de opsøger jer efter fyraften.',
    'I gør ikke det samme, når en situation spidser til, og det gør nogle utrygge.',
    'I vil aftale, hvad der sker bagefter, så ingen går alene hjem med det.',
  ],
  'culture-collaboration-bullying': [
    'Tonen er blevet hård, og nogle er holdt op med at sige noget på møder.',
    'To grupper arbejder uden om hinanden, og det går ud over opgaverne.',
    'Nogen bliver holdt udenfor eller gjort til grin, og I vil have det stoppet som fællesskab.',
    'Der er en konflikt, I ikke selv kan komme ud af, fordi I alle er part i den.',
  ],
};
