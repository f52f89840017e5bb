import { mayMove } from '@samraad/requests';
import { Fields, type ErrorItem } from '../../../views';
import { newSubmission, type Typed } from '../../shell';
import type { Desk } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { withdrawLabel } from './withdraw-request.form';

/** Taking the request back: first what it means, then why. */
export function presentWithdraw({ request }: Desk, typed: Typed = {}, errors: readonly ErrorItem[] = []) {
  const fields = new Fields(typed, errors);
  const sent = request.number !== null;
  const back = sent ? requestPaths.case(request.id) : requestPaths.draft(request.id);
  return {
    head: {
      title: 'Træk henvendelsen tilbage',
      reference: request.reference,
      sub: request.answers.title ?? '',
      back: { text: sent ? 'Sagen' : 'Kladden', href: back },
    },
    possible: mayMove(request.stage, 'withdrawn'),
    consequences: [
      'Sagen bliver lukket. Det kan ikke fortrydes.',
      sent
        ? `Nummer ${request.number} bliver ikke brugt igen. Søger I senere, får I et nyt nummer bagest i køen.`
        : 'Kladden kan ikke ændres mere, og underskrifter falder bort.',
      sent
        ? 'Udbyderen får besked, fristerne stopper, og penge, der er holdt til jer, bliver givet fri.'
        : 'Den anden side får besked.',
      'Intet bliver slettet: I kan stadig læse sagen.',
    ],
    reason: fields.textarea({ name: 'reason', label: withdrawLabel, maxLength: 1000, rows: 4 }),
    form: {
      action: requestPaths.withdraw(request.id),
      submission: newSubmission(typed),
      submit: { text: 'Træk henvendelsen tilbage', danger: true },
      cancel: { text: 'Fortryd', href: back },
    },
  };
}
