import { ContractBuilder, fullContract } from '@samraad/contracts/testing';
import { DeliveryBuilder } from '@samraad/delivery/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { RequestBuilder } from '@samraad/requests/testing';
import { requestPlace, type RequestPlace } from '../../e2e/requests/request-place';

/** One case in each state whose pages have forms; each has a manager, a representative and a coordinator of its own. */
export interface CasesInEveryState {
  readonly place: RequestPlace;
  readonly draft: RequestBuilder;
  readonly asked: RequestBuilder;
  readonly atAnchor: RequestBuilder;
  readonly sent: RequestBuilder;
  readonly talking: RequestBuilder;
  readonly proposed: RequestBuilder;
  readonly course: DeliveryBuilder;
  /** By the manager; the other side may object. */
  readonly attested: DeliveryBuilder;
  readonly earned: DeliveryBuilder;
  readonly anchor: MadePerson;
  readonly central: MadePerson;
}

const today = '2026-11-20';
const days = { first: today, last: '2027-02-25' };

/** Made through the real use cases, on a Friday afternoon. */
export async function casesInEveryState(): Promise<CasesInEveryState> {
  const place = await requestPlace();
  const { portal, seeds } = place;
  const at = { unit: 'sj-demo-akut', provider: 'joblife' };
  const request = () => RequestBuilder.at(portal, seeds, at);
  const course = () => DeliveryBuilder.contracted(portal, seeds, { ...at, ...days });
  const proposed = await ContractBuilder.inDialogue(portal, seeds, at);
  await proposed.sent(fullContract(days));
  const modelOne = await RequestBuilder.at(portal, seeds, { ...at, unit: 'hs-oeresoe-medicin' });
  const attested = await (await course()).delivered(today);
  await attested.attest('manager');
  return {
    place,
    draft: await (await request()).draft(),
    asked: await (await request()).asked(),
    atAnchor: await modelOne.sent(),
    sent: await (await request()).sent(),
    talking: (await ContractBuilder.inDialogue(portal, seeds, at)).request,
    proposed: proposed.request,
    course: await course(),
    attested,
    earned: await (await course()).earned(today),
    anchor: await portal.person({ roles: [{ role: 'anchor', unitId: seeds.unit('hs-oeresoe') }] }),
    central: await portal.person({ roles: [{ role: 'central_unions' }] }),
  };
}
