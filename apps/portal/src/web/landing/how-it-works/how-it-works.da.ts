import type { RoundRules } from '@samraad/scheme';
import { readersSentence, whoSeesWords } from '../../../access/who-sees';
import { countWord, daysInWords } from '../../../i18n/danish-counts';

/** Words of "Sådan foregår det"; days and months come from the round's own rules. */
export const howDa = {
  front: 'Forside',
  round: (name: string) => `Se temaer, frister og regionernes valg i ${name}`,
  title: 'Sådan foregår det',
  sub: 'Fra den første idé, til I kan se, om det virkede. I har én side for sagen, hvor der altid står, hvis tur det er.',
  steps: (rules: RoundRules) => [
    {
      title: 'I skriver et udkast sammen',
      text: 'Lederen eller en arbejdsmiljø- eller tillidsrepræsentant begynder. Begge sider kan rette, og I kan se, hvem der har skrevet hvad.',
    },
    {
      title: 'I skriver under – begge sider, på det samme',
      text: `Én fra ledelsen og én fra medarbejderne. Retter nogen i teksten bagefter, falder underskrifterne væk, og I får at vide, hvad der er ændret. I har ${daysInWords(rules.signatureExpiryDays)} til at skrive under, når nogen har bedt om det.`,
    },
    {
      title: 'I vælger en udbyder',
      text: 'Valget står ved siden af teksten, og begge sider bekræfter det. Er jeres region på model 1, ser hospitalet eller virksomheden først, om henvendelsen ligger inden for det, regionen har valgt at satse på.',
    },
    {
      title: 'Henvendelsen får et nummer og bliver sendt',
      text: `Nu løber to frister for udbyderen: kontakt til jer inden ${daysInWords(rules.clocks.dialogueDays)}, og inden ${daysInWords(rules.clocks.contractDays)} skal udbyderen have taget initiativ til en færdig kontrakt. I kan se begge frister og udregningen bag.`,
    },
    {
      title: 'I aftaler forløbet',
      text: 'I taler med udbyderen om, hvad I vil opnå. Udbyderen skriver kontrakten: aktiviteter, datoer, pris, og hvordan I selv følger op. Begge sider og udbyderen skriver under.',
    },
    {
      title: 'I går i gang',
      text: 'Aktiviteterne bliver holdt, som I har aftalt. Når de er leveret, skal en af jer bekræfte det. Ud over de to evalueringer er der ikke mere papirarbejde.',
    },
    {
      title: 'I fortæller, om det virkede',
      text: `To korte evalueringer: én, når forløbet er slut, og én igen ${rules.effectOpensMonths}–${rules.effectClosesMonths} måneder efter. Det er en betingelse for tilbuddet, at I deltager i begge, og det siger I ja til, når I skriver under.`,
    },
  ],
  questions: (rules: RoundRules) => [
    {
      question: 'Hvem kan søge?',
      answer: [
        'Alle slags arbejdspladser i regionerne: afdelinger på hospitaler og i psykiatrien, sociale institutioner, administration, service og teknik.',
        'I kan søge alene eller gå flere arbejdspladser sammen. Så skriver begge sider under hvert sted. Et MED-udvalg kan også søge, helt op til Hovedudvalget, når det gælder en fælles indsats.',
        'Støttefunktioner som indkøb, IT og byggeri kan også være med.',
      ],
    },
    {
      question: 'Hvad koster det?',
      answer: [
        'Ikke noget for jer. Parterne bag overenskomsten betaler udbyderen. I lægger selv den arbejdstid, I bruger på det.',
        'Hver udbyder har en ramme. Er den brugt, kommer en færdig kontrakt på venteliste, og I beholder jeres nummer.',
      ],
    },
    {
      question: 'Hvem kommer først?',
      answer: [
        'Udgangspunktet er først til mølle. Jeres henvendelse får et nummer, når den er færdig, og numrene bestemmer rækkefølgen, når flere venter på plads.',
        'Det er samtidig en forudsætning, at tilbuddet når bredt ud til regionerne og deres arbejdspladser.',
      ],
    },
    {
      question: 'Er der betingelser?',
      answer: [
        'Få. I deltager i begge evalueringer, I bekræfter, at det aftalte er leveret, og I sørger for, at MED- eller arbejdsmiljøorganisationen eller HR på rette niveau ved, at I har søgt.',
        'I aftaler også, hvordan I selv følger op, med en opfølgningssamtale med udbyderen.',
      ],
    },
    {
      question: 'Hvad er model 1 og model 2?',
      answer: [
        'Hver region vælger selv. På model 2 kan I søge frit, først og fremmest inden for temaerne. På model 1 har regionen valgt emner og områder, som indsatsen samles om.',
        `På model 1 har hospitalet eller virksomheden ${countWord(rules.endorsementWorkingDays)} arbejdsdage til at se på henvendelsen: om emnet ligger inden for det valgte, og om I kan bruge tilbuddet. Ikke om idéen er god.`,
      ],
    },
    ...questionsUnderway(rules),
  ],
} as const;

const questionsUnderway = (rules: RoundRules) => [
  {
    question: 'Hvad nu, hvis udbyderen siger nej?',
    answer: [
      `Så får I en begrundelse og kan vælge en anden. I beholder jeres nummer, og den nye udbyder får nye frister. I har ${daysInWords(rules.choiceLapseDays)} til at vælge.`,
    ],
  },
  {
    question: 'Hvem kan se, hvad vi skriver?',
    answer: [...answerWhoSees()],
  },
  {
    question: 'Hvad nu, hvis vi får et påbud undervejs?',
    answer: [
      'Sig det med det samme. Handler påbuddet om det samme som forløbet, venter nye aktiviteter, til det er efterkommet. Det, der allerede er holdt, tæller stadig.',
    ],
  },
];

// Told from the access table, the honest ones too.
const answerWhoSees = (): string[] => [
  ...(['request', 'message', 'evaluation'] as const).map((kind) => readersSentence(kind)),
  whoSeesWords.notes[1],
];
