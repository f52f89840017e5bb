import type { SentAddendum } from '@samraad/addenda';
import { formatMoney } from '@samraad/platform';
import { contractsPagesDa } from '../../../i18n/contracts.da';
import {
  type ChoiceField,
  type ErrorItem,
  Fields,
  type Form,
  hashGroups,
  type PageHead,
  type SignatureBox,
} from '../../../views';
import { caseHead } from '../../cases/case-head.presenter';
import { paragraphsOf } from '../../contracts/paragraphs';
import { signContractWords } from '../../contracts/sign-contract/sign-contract.da';
import type { Place } from '../../contracts/signing-places';
import type { Typed } from '../../shell';
import type { AddendaOnDesk } from '../addenda-of-case.reader';
import { addendaPaths } from '../addenda.paths';
import { amendedBy, type ChangedPart, changesBetween } from '../addendum-changes.presenter';
import { signAddendumWords as words } from './sign-addendum.da';

/** The page a local side signs an addendum on. */
export interface SignAddendumModel {
  readonly head: PageHead;
  readonly reason: readonly string[];
  readonly changes: readonly ChangedPart[];
  readonly price: string;
  readonly read: ChoiceField;
  readonly signature: SignatureBox;
  readonly form: Form;
}

export interface SignAddendumFacts {
  readonly desk: AddendaOnDesk;
  readonly sent: SentAddendum;
  /** The workplace that is signed for, and those of the viewer's that wait for the same after it. */
  readonly place: Place;
  readonly more: readonly Place[];
  readonly typed: Typed;
  readonly errors: readonly ErrorItem[];
  readonly submission: string;
}

/** Why, what is changed, and the signature over exactly that. */
export function presentSignAddendum({ desk, sent, ...f }: SignAddendumFacts): SignAddendumModel {
  const side = contractsPagesDa.sideLower[desk.viewer.side ?? 'management'];
  const before = amendedBy(desk.contract, sent);
  const { id } = desk.facts;
  return {
    head: caseHead(desk.facts, words.title, { room: 'contract' }),
    reason: paragraphsOf(sent.reason),
    changes: before ? changesBetween(before, sent.content) : [],
    price:
      sent.price === sent.priceBefore
        ? words.priceSame
        : `${formatMoney(sent.priceBefore)} → ${formatMoney(sent.price)}`,
    read: new Fields(f.typed, f.errors).checkboxes({
      name: 'read',
      label: words.signature,
      items: [{ value: 'ja', label: words.read }],
    }),
    signature: {
      heading: words.signatureFor(side),
      statement: words.statement[sent.signers](side, f.place.name, desk.providerName),
      ...(f.more.length > 0 && { note: signContractWords.afterwards(f.more.map(({ name }) => name)) }),
      hashGroups: hashGroups(sent.hash),
    },
    form: {
      action: addendaPaths.sign(id),
      submission: f.submission,
      hidden: [
        { name: 'hash', value: sent.hash },
        { name: 'unitId', value: f.place.id },
      ],
      submit: { text: words.submit },
      cancel: { text: words.decline, href: addendaPaths.decline(id) },
    },
  };
}
