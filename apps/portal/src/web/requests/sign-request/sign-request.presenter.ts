import { formatDay, t } from '@samraad/platform';
import { Fields, hashGroups, type ErrorItem, type SignatureBox, type Turn } from '../../../views';
import { newSubmission, type Typed } from '../../shell';
import type { Desk } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { contentRows } from '../shared/content-rows';
import { signingSides, standingSignatures } from '../shared/signing-sides';

const read = 'Jeg har læst hele henvendelsen og er enig i den';

/** The text in full, its hash, who has signed, and the viewer's own signature if it is asked for. */
export function presentSignRequest(
  desk: Desk,
  personId: string,
  typed: Typed = {},
  errors: readonly ErrorItem[] = [],
) {
  const { request } = desk;
  const fields = new Fields(typed, errors);
  const own = request.signers.filter((one) => one.personId === personId && one.asked);
  const hash = request.contentHash ?? '';
  return {
    head: {
      title: own.length > 0 ? 'Læs, og skriv under' : 'Underskrifter',
      reference: request.reference,
      sub: request.answers.title ?? '',
      back: { text: 'Sagen', href: requestPaths.case(request.id) },
    },
    turn: turnOf(desk, personId),
    content: contentRows(desk),
    sides: signingSides(request),
    box: boxOf(desk, own),
    asked: own.length > 0,
    read: fields.checkboxes({
      name: 'read',
      label: 'Før du skriver under',
      items: [{ value: 'ja', label: read }],
    }),
    form: {
      action: requestPaths.sign(request.id),
      submission: newSubmission(typed),
      // The hash of the text on this page, not of whatever stands when the button is pressed.
      hidden: [{ name: 'hash', value: hash }],
      submit: { text: 'Skriv under' },
    },
    others: [
      { text: 'Jeg vil ikke skrive under', href: requestPaths.decline(request.id) },
      { text: 'Send underskriften videre til en anden', href: requestPaths.passOn(request.id) },
      { text: 'Ret i henvendelsen', href: requestPaths.draft(request.id) },
    ],
  };
}

function boxOf({ request }: Desk, own: Desk['request']['signers']): SignatureBox {
  const side = own[0]?.side;
  const names = own.map((one) => request.workplaces.find(({ unitId }) => unitId === one.unitId)?.name ?? '');
  const statement = side
    ? `Du skriver under for ${t(`requests.side.${side}`)} på ${names.join(' og ')}. Din underskrift gælder kun det, der står på denne side.`
    : 'Begge sider skriver under på det samme indhold.';
  return { heading: 'Underskrift', statement, hashGroups: hashGroups(request.contentHash ?? '') };
}

function turnOf({ request }: Desk, personId: string): Turn {
  const missing = request.signers.filter((one) => one.asked);
  const mine = missing.some((one) => one.personId === personId);
  if (mine)
    return {
      tone: 'own',
      sentence: 'Du er bedt om at skrive under.',
      explanation: 'Læs det hele først. Du kan også sige nej eller sende underskriften videre.',
    };
  const signed = standingSignatures(request).some((one) => one.personId === personId);
  const names = [...new Set(missing.map((one) => one.name))].join(' og ');
  const sentence = missing.length > 0 ? `${names} mangler at skrive under.` : 'Alle har skrevet under.';
  const changed = `Der blev sidst ændret noget ${formatDay(request.stageSince)}.`;
  return { tone: 'wait', sentence, explanation: signed ? 'Du har skrevet under.' : changed };
}
