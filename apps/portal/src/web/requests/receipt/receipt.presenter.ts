import { formatInstantYear, t } from '@samraad/platform';
import { hashGroups, type KeyValues, type Turn } from '../../../views';
import type { Desk } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { contentRows } from '../shared/content-rows';
import { signingSides, standingSignatures } from '../shared/signing-sides';

/** The receipt: what was signed, by whom, when, over which hash, and the number. */
export function presentReceipt(
  desk: Desk,
  signed: { readonly hash: string; readonly body: string },
  provider: string | null,
) {
  const { request } = desk;
  return {
    head: {
      title: 'Kvittering',
      reference: request.reference,
      sub: request.answers.title ?? '',
      back: { text: 'Sagen', href: requestPaths.case(request.id) },
    },
    turn: turnOf(desk, provider),
    facts: facts(desk, provider),
    sides: signingSides(request),
    box: {
      heading: 'Underskrevet indhold',
      statement:
        'Begge sider skriver under på det samme indhold. Udbyderen vælges ved siden af og er ikke en del af det.',
      hashGroups: hashGroups(signed.hash),
      signed: standingSignatures(request).map(
        (one) =>
          `${one.name}, ${t(`role.${one.role}`).toLowerCase()}, for ${t(`requests.side.${one.side}`)}: ${formatInstantYear(one.signedAt)}`,
      ),
    },
    content: contentRows(desk),
    text: signed.body,
  };
}

function facts({ request, round }: Desk, provider: string | null): KeyValues {
  const rows = [
    { key: 'Sagsnummer', value: request.reference },
    {
      key: 'Nummer i køen',
      value: request.number === null ? 'Får nummer, når den bliver sendt' : `Nr. ${request.number}`,
    },
    { key: 'Runde', value: round?.name ?? 'Ingen runde er åben' },
    { key: 'Udbyder', value: provider ?? 'Ikke valgt endnu' },
  ];
  if (request.completedAt) rows.push({ key: 'Sendt', value: formatInstantYear(request.completedAt) });
  return { rows };
}

function turnOf({ request }: Desk, provider: string | null): Turn {
  if (request.number !== null) {
    return {
      tone: 'done',
      sentence: provider
        ? `Henvendelse nr. ${request.number} er sendt til ${provider}.`
        : `Henvendelsen har nummer ${request.number}.`,
      explanation: 'Gem eller print kvitteringen. Fristerne står på sagen.',
      action: { text: 'Gå til sagen', href: requestPaths.case(request.id) },
    };
  }
  if (request.stage === 'awaiting_endorsement' || request.stage === 'returned') {
    return { tone: 'wait', sentence: t(`requests.turn.${request.stage}`) };
  }
  const waiting = [...new Set(request.signers.filter((one) => one.asked).map((one) => one.name))];
  const provided = request.choice?.confirmedAt != null;
  const choose = { text: 'Vælg udbyder sammen', href: requestPaths.provider(request.id) };
  if (waiting.length > 0) {
    return {
      tone: 'wait',
      sentence: `Nu mangler ${waiting.join(' og ')} at skrive under.`,
      explanation: provided ? undefined : 'Vælg udbyder imens.',
      ...(!provided && { action: choose }),
    };
  }
  return {
    tone: 'own',
    sentence: 'Alle har skrevet under. Nu skal begge sider sige ja til en udbyder.',
    action: choose,
  };
}
