import type { ContractDetail, SigningSide } from '@samraad/contracts';
import type { Side } from '@samraad/identity';
import { formatShortDay, t } from '@samraad/platform';
import type { Signer, TwoSides } from '../../views';
import { narrowHeldRole } from '../shell';
import type { ContractOnDesk } from './contract-of-case.reader';
import { contractPartWords } from './contract-parts.da';
import { signedOf, signingPlaces } from './signing-places';

const words = contractPartWords.signatures;

/** Those who sign, side by side: both sides of each workplace in one frame, the provider below. */
export interface ContractSignatures {
  readonly sides: TwoSides;
  readonly provider: Signer;
}

/** Who has signed the version that lies before them, and who is still to, for which workplace. */
export function presentSignatures(desk: ContractOnDesk, contract: ContractDetail): ContractSignatures {
  const local = (side: Side, unitId: string): Signer => {
    const able = signersOf(desk, side, unitId);
    return (
      signed(contract, side, unitId) ?? {
        name: able.join(words.or) || words.nobody,
        state: able.length > 0 ? 'waiting' : 'missing',
        status: contract.state === 'sent' ? words.missing : words.whenSent,
      }
    );
  };
  return {
    sides: {
      workplaces: signingPlaces(contract).map(({ id, name }) => ({
        name,
        management: [local('management', id)],
        employees: [local('employees', id)],
      })),
    },
    provider: signed(contract, 'provider', null) ?? {
      name: desk.providerName,
      state: 'waiting',
      status: words.bySending,
    },
  };
}

/** Who may sign for a side of a workplace: each name once, marked where the role is only stated. */
function signersOf({ parties }: ContractOnDesk, side: Side, unitId: string): string[] {
  const able = parties.filter((party) => party.side === side && party.unitIds.includes(unitId));
  return [...new Set(able.map(({ name, stated }) => (stated ? `${name} (${t('identity.stated')})` : name)))];
}

function signed(contract: ContractDetail, side: SigningSide, unitId: string | null): Signer | null {
  const stands = contract.state === 'sent' || contract.state === 'signed';
  const signature = signedOf(contract).given.find((one) => one.side === side && one.unitId === unitId);
  if (!stands || !signature) return null;
  const role = narrowHeldRole(signature);
  const status = words.signed(formatShortDay(signature.signedAt));
  return { name: signature.name, role, state: 'signed', status };
}
