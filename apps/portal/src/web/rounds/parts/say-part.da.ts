import { formatDayYear, formatMoney } from '@samraad/platform';
import type { RoundPart, RoundPlan } from '@samraad/rounds';
import { signingSentence } from '@samraad/scheme';
import { daysInWords } from '../../../i18n/danish-counts';
import { fieldWords } from './parts.da';
import { mark, type Piece, type Said } from './plan-part';

/** Marked values as a list: "a, b og c". */
function marks(values: readonly string[]): Piece[] {
  return values.flatMap((value, index) => {
    if (index === 0) return [mark(value)];
    return [index === values.length - 1 ? ' og ' : ', ', mark(value)];
  });
}

type Names = Readonly<Record<string, string>>;

const workingDays = (days: number) => (days === 1 ? '1 arbejdsdag' : `${days} arbejdsdage`);
const listed = (numbers: readonly number[]) =>
  numbers
    .toSorted((a, b) => b - a)
    .map((one, at, all) => `${at === 0 ? '' : at === all.length - 1 ? ' og ' : ', '}${one}`)
    .join('');
const percent = (share: number) => `${Math.round(share * 100)} procent`;

/** The sentences of each rule; what may be changed is marked in them. */
export const sayPart: Readonly<Record<RoundPart, (plan: RoundPlan, names: Names) => Said>> = {
  'valid-from': ({ validFrom }) =>
    validFrom === undefined
      ? []
      : [
          ['De nye regler og temaer gælder fra ', mark(formatDayYear(validFrom)), '.'],
          ['Nye datoer gælder, når begge har godkendt. Det, der er begyndt, beholder sine regler.'],
        ],
  period: ({ name, requestsFrom, requestsTo }) => [
    [
      mark(name),
      ': Arbejdspladser kan søge fra ',
      mark(formatDayYear(requestsFrom)),
      ' til og med ',
      mark(formatDayYear(requestsTo)),
      '.',
    ],
    ['Dagen for den sidste underskrift afgør, hvilken runde en henvendelse hører til.'],
  ],
  'last-delivery': ({ lastDeliveryDay }) => [
    ['Alle forløb skal være leveret senest ', mark(formatDayYear(lastDeliveryDay)), '.'],
  ],
  'model-choice': ({ modelChoiceBy, rules }) => [
    [
      'Hovedudvalgene vælger model senest ',
      mark(formatDayYear(modelChoiceBy)),
      '. Indtil da gælder model 2.',
    ],
    rules.modelChoiceReminderDays.length > 0
      ? ['De bliver mindet om det ', mark(`${listed(rules.modelChoiceReminderDays)} dage`), ' før.']
      : ['De bliver ', mark('ikke mindet om det'), '.'],
  ],
  themes: ({ themes }) => [
    themes.length > 0
      ? ['Hjælpen handler først og fremmest om ', ...marks(themes.map(({ name }) => name.toLowerCase())), '.']
      : [mark('Der er ikke valgt temaer'), ' endnu.'],
    ['Et ønske uden for temaerne skal begrundes og bliver markeret for udbyderen.'],
  ],
  providers: ({ providers }, names) =>
    providers.length === 0
      ? [[mark('Der er ikke valgt udbydere'), ' endnu.']]
      : providers.map(({ key, tranches }) => [
          mark(names[key] ?? key),
          tranches.length > 0 ? ' har ' : ' har en ramme, der ',
          ...(tranches.length > 0
            ? marks(
                tranches.map(
                  ({ opensOn, amount }) => `${formatMoney(BigInt(amount))} fra ${formatDayYear(opensOn)}`,
                ),
              )
            : [mark('bliver fastsat senere')]),
          '.',
        ]),
  tranches: ({ rules }) => [
    [
      'Det, der ikke er brugt af en rate, når den næste åbner, ',
      mark(rules.trancheCarriesOver ? 'går videre til den næste' : 'bortfalder'),
      '.',
    ],
    [
      'En rate kan ',
      mark(rules.bindBeforeTrancheOpens ? 'aftales fra rundens første rate' : 'ikke bruges, før den åbner'),
      '.',
    ],
  ],
  'money-left': ({ rules }) => [
    [
      'Penge, der er tilbage, når der ikke længere kan søges, ',
      mark(rules.moneyCarriesOver ? 'kan flyttes til den næste runde' : 'bliver i runden'),
      '.',
    ],
  ],
  paying: ({ rules }) => [
    [
      'En regning ',
      mark(
        rules.approveBeforePay
          ? 'bliver godkendt af den ene centrale side og betalt af den anden'
          : 'kan betales af begge centrale sider uden godkendelse',
      ),
      '.',
    ],
  ],
  signing: ({ rules }) => [[mark(signingSentence(rules.signing))]],
  'contract-signers': ({ rules }) => [
    [
      'På kontrakten skriver ',
      mark(
        rules.contractSigners === 'coordinating'
          ? 'begge sider på den koordinerende arbejdsplads'
          : 'begge sider på hver arbejdsplads',
      ),
      ' under, og det samme gælder tillæg til den.',
    ],
  ],
  attesting: ({ rules }) => [
    ['Leverancen attesteres først af ', mark(fieldWords.attestings[rules.attestedBy]), '.'],
  ],
  lapses: ({ rules }) => [
    ['En bøn om underskrift bortfalder efter ', mark(daysInWords(rules.signatureExpiryDays)), '.'],
    ['En sendt kontrakt bortfalder efter ', mark(daysInWords(rules.contractLapseDays)), '.'],
    [
      'Siger udbyderen nej, har parterne ',
      mark(daysInWords(rules.choiceLapseDays)),
      ' til at vælge en anden.',
    ],
  ],
  order: ({ rules }) => [
    [
      'Når et påbud om det samme er efterkommet, er hjælpen ',
      mark(rules.order.compliedAllows ? 'åben igen' : 'stadig lukket'),
      '.',
    ],
  ],
  dialogue: ({ rules }) => [
    ['Udbyderen tager kontakt senest ', mark(daysInWords(rules.clocks.dialogueDays)), ' efter henvendelsen.'],
  ],
  contract: ({ rules }) => [
    [
      'Udbyderen sender en færdig kontrakt senest ',
      mark(daysInWords(rules.clocks.contractDays)),
      ' efter henvendelsen.',
    ],
  ],
  warnings: ({ rules }) => [
    [
      'Vi minder om en frist ',
      mark(`${listed(rules.warningWorkingDays)} arbejdsdage`),
      ' før, på hverdage kl. 8.',
    ],
  ],
  'answer-times': ({ rules }) => [
    ['En opgave uden sin egen frist skal løses på ', mark(workingDays(rules.answerWorkingDays)), '.'],
    ['Indsigelse mod en attestation skal ske inden ', mark(workingDays(rules.disputeWorkingDays)), '.'],
    ['Den, der påtegner, har ', mark(workingDays(rules.endorsementWorkingDays)), '.'],
    ['Et tilbud om plads står ', mark(workingDays(rules.waitingOfferWorkingDays)), '.'],
    ['En holdt aktivitet bliver meldt inden ', mark(workingDays(rules.reportHeldWorkingDays)), '.'],
    [
      'En regning bliver sendt inden ',
      mark(workingDays(rules.invoiceWorkingDays)),
      ' og betalt inden ',
      mark(`${rules.payDays} dage`),
      '.',
    ],
    [
      'Er der hverken sket eller aftalt noget i en sag i ',
      mark(workingDays(rules.quietWorkingDays)),
      ', bliver én part spurgt om det næste skridt.',
    ],
  ],
  'closing-days': ({ rules }) => [
    rules.closingDays.length === 0
      ? [
          'Ingen frist udløber på helligdage, 5. juni, 24. eller 31. december. Der er ',
          mark('ingen andre lukkedage'),
          '.',
        ]
      : [
          'Ingen frist udløber på helligdage, 5. juni, 24. eller 31. december, og heller ikke ',
          ...marks(rules.closingDays.map(formatDayYear)),
          '.',
        ],
  ],
  evaluation: ({ rules }) => [
    [
      'Arbejdspladsen svarer to gange: når forløbet er slut, og ',
      mark(`${rules.effectOpensMonths} til ${rules.effectClosesMonths} måneder`),
      ' efter den sidste aktivitet.',
    ],
    [
      'Den første åbner senest ',
      mark(workingDays(rules.satisfactionLatestWorkingDays)),
      ' efter, at udbyderen har meldt forløbet leveret.',
    ],
  ],
  'small-numbers': ({ rules }) => [
    ['Svar fra færre end ', mark(rules.answerThreshold), ' bliver ikke vist i samlede tal.'],
  ],
  'late-pattern': ({ rules }) => [
    [
      'En udbyder er jævnligt for sent ude, når mere end ',
      mark(percent(rules.latePatternShare)),
      ' af fristerne ikke bliver holdt.',
    ],
  ],
};
