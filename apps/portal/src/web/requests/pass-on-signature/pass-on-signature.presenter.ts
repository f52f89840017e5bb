import { maySignFor, pairsPossible } from '@samraad/requests';
import { Fields, type ErrorItem } from '../../../views';
import { heldRole, newSubmission, type Typed } from '../../shell';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { requestHead } from '../shared/request-head';
import { passOnSignatureWords as words } from './pass-on-signature.da';

interface Able {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
}

/** Who could sign instead: somebody else who may sign for the same side of every workplace one is asked for. */
export function othersWhoMaySign({ request, round }: RequestOnDesk, personId: string): Able[] {
  const own = request.signers.filter((one) => one.asked && one.personId === personId);
  const mayAll = (candidate: string) =>
    own.every(({ unitId, side }) =>
      request.parties.some(
        (one) =>
          one.personId === candidate &&
          one.unitId === unitId &&
          round !== null &&
          maySignFor(side, one.role, round.rules.signing),
      ),
    );
  const pairs = (candidate: string) =>
    pairsPossible(
      request.signers.map((one) => (own.includes(one) ? { ...one, personId: candidate } : one)),
      request.parties,
    );
  const ids = [...new Set(request.parties.map((one) => one.personId))];
  return ids
    .filter((id) => id !== personId && own.length > 0 && mayAll(id) && pairs(id))
    .map((value) => {
      const roles = request.parties.filter((one) => one.personId === value);
      return {
        value,
        label: roles[0]?.name ?? '',
        hint: roles.map(heldRole).join(' · '),
      };
    });
}

/** Passing the question on; the old link dies. */
export function presentPassOn(
  desk: RequestOnDesk,
  personId: string,
  typed: Typed = {},
  errors: readonly ErrorItem[] = [],
) {
  const { request } = desk;
  const fields = new Fields(typed, errors);
  const items = othersWhoMaySign(desk, personId);
  return {
    head: requestHead(request, words.title, { text: words.back, href: requestPaths.sign(request.id) }),
    possible: items.length > 0,
    to: fields.radios({ name: 'toPersonId', label: words.to, items }),
    form: {
      action: requestPaths.passOn(request.id),
      submission: newSubmission(typed),
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: requestPaths.sign(request.id) },
    },
  };
}
