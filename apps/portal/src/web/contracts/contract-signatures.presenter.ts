import type { ContractDetail, SigningSide } from '@samraad/contracts';
import type { Side } from '@samraad/identity';
import { formatShortDay, t } from '@samraad/platform';
import type { Signer, TwoSides } from '../../views';
import { narrowHeldRole } from '../shell';
import type { ContractOnDesk } from './contract-of-case.reader';
import { contractPartWords } from './contract-parts.da';

const words = contractPartWords.signatures;

/** The three who sign, side by side: both local sides in one frame, the provider below. */
export interface ContractSignatures {
  readonly sides: TwoSides;
  readonly provider: Signer;
}

/** Who has signed the version that lies before them, and who is still to. */
export function presentSignatures(desk: ContractOnDesk, contract: ContractDetail): ContractSignatures {
  const local = (side: 'management' | 'employees'): Signer =>
    signed(contract, side) ?? {
      name: signersOf(desk, side).join(words.or) || words.nobody,
      state: signersOf(desk, side).length > 0 ? 'waiting' : 'missing',
      status: contract.state === 'sent' ? words.missing : words.whenSent,
    };
  return {
    sides: {
      workplaces: [
        {
          name: contract.unit.name,
          management: [local('management')],
          employees: [local('employees')],
        },
      ],
    },
    provider: signed(contract, 'provider') ?? {
      name: desk.providerName,
      state: 'waiting',
      status: words.bySending,
    },
  };
}

/** Who may sign for a side: of the coordinating workplace, each name once, marked where the role is only stated. */
function signersOf({ parties }: ContractOnDesk, side: Side): string[] {
  const able = parties.filter((party) => party.side === side && party.coordinating);
  return [...new Set(able.map(({ name, stated }) => (stated ? `${name} (${t('identity.stated')})` : name)))];
}

function signed(contract: ContractDetail, side: SigningSide): Signer | null {
  const stands = contract.state === 'sent' || contract.state === 'signed';
  const signature = contract.signatures.find((one) => one.side === side && one.no === contract.currentNo);
  if (!stands || !signature) return null;
  const role = narrowHeldRole(signature);
  const status = words.signed(formatShortDay(signature.signedAt));
  return { name: signature.name, role, state: 'signed', status };
}
