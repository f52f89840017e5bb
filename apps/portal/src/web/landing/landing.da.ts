import { formatDayYear } from '@samraad/platform';
import type { RoundRules } from '@samraad/scheme';
import { daysInWords } from '../../i18n/danish-counts';

/** Words of the front page; days and months come from the round's own rules. */
export const frontDa = {
  title: 'Eksperthjælp til det psykiske arbejdsmiljø',
  heading: 'Få eksperthjælp til det psykiske arbejdsmiljø – når I er enige om det',
  text: (rules: RoundRules | null) =>
    `Leder og arbejdsmiljø- eller tillidsrepræsentant søger sammen. ${
      rules
        ? `En udbyder tager kontakt inden ${daysInWords(rules.clocks.dialogueDays)}.`
        : 'En udbyder tager kontakt til jer.'
    } Det koster ikke jeres arbejdsplads noget.`,
  check: 'Kan vi bruge tilbuddet?',
  providers: 'Se udbyderne',
  chooseTheme: 'Vælg et tema for at se, hvem der passer bedst.',
  closed: 'Der er ikke åbent for nye henvendelser lige nu',
  closedText: (lastDay: string | null) =>
    `${lastDay === null ? '' : `Den seneste runde tog imod henvendelser til og med ${formatDayYear(lastDay)}. `}I kan stadig læse om tilbuddet og gøre et udkast klar sammen.`,
  steps: (rules: RoundRules | null) => [
    {
      title: 'Bliv enige',
      text: 'Begge sider skriver på samme udkast – og skriver under på præcis det samme.',
    },
    { title: 'Vælg en udbyder', text: 'Sammenlign, hvordan de arbejder, og hvor lang ventetiden er.' },
    {
      title: 'Aftal forløbet',
      text: rules
        ? `Udbyderen går i dialog med jer inden ${daysInWords(rules.clocks.dialogueDays)} og har inden ${daysInWords(rules.clocks.contractDays)} taget initiativ til en færdig kontrakt.`
        : 'I taler med udbyderen og bliver enige om en kontrakt.',
    },
    {
      title: 'Se, om det virkede',
      text: rules
        ? `To korte evalueringer: lige efter og igen efter ${rules.effectOpensMonths}–${rules.effectClosesMonths} måneder.`
        : 'To korte evalueringer: lige efter og igen nogle måneder senere.',
    },
  ],
} as const;
