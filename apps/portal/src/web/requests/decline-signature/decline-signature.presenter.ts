import { Fields, type ErrorItem } from '../../../views';
import { newSubmission, type Typed } from '../../shell';
import type { Desk } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { declineLabel } from './decline-signature.form';

/** Saying no to sign, after its consequence. */
export function presentDecline({ request }: Desk, typed: Typed = {}, errors: readonly ErrorItem[] = []) {
  const fields = new Fields(typed, errors);
  return {
    head: {
      title: 'Sig nej til at skrive under',
      reference: request.reference,
      sub: request.answers.title ?? '',
      back: { text: 'Tilbage til underskriften', href: requestPaths.sign(request.id) },
    },
    consequences: [
      'Henvendelsen bliver til en kladde igen, og I kan rette den sammen.',
      'Underskrifter, der allerede er givet, falder bort.',
      'Den, der bad dig om at skrive under, får din begrundelse.',
    ],
    reason: fields.textarea({
      name: 'reason',
      label: declineLabel,
      hint: 'Skriv det, som den anden side har brug for at vide.',
      maxLength: 1000,
      rows: 5,
    }),
    form: {
      action: requestPaths.decline(request.id),
      submission: newSubmission(typed),
      submit: { text: 'Sig nej', danger: true },
      cancel: { text: 'Fortryd', href: requestPaths.sign(request.id) },
    },
  };
}
