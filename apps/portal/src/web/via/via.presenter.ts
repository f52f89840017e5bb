import { addressOf, type Refusal, refusalText } from '@samraad/platform';
import '../../sign-in/via/via.da';
import { viaPageDa as words } from './via.da';

/** What came to nothing: at which issuer, why, and for whom. */
export interface ViaFailure {
  readonly label: string;
  readonly refusal: Refusal;
  /** Whether an account was to be linked; else somebody was to be signed in. */
  readonly linking: boolean;
  /** Who is signed in all the same. */
  readonly name: string | null;
}

/** Why nobody was signed in, or nothing linked, and what to do now. Whether there is such a user is not told. */
export function presentViaFailure({ label, refusal, linking, name }: ViaFailure) {
  const unknown = refusal.key === 'identity.external-unknown';
  const heading = headingOf(refusal, label, linking);
  return {
    head: { title: heading },
    heading,
    message: unknown ? words.unknown(label) : refusalText(refusal),
    whatToDo: [
      ...(name !== null && !linking ? [words.alreadyIn(name)] : []),
      ...advice(refusal, label, linking),
    ],
    actions: [way(linking, name), { text: words.help, href: `${addressOf('help')}#log-ind` }],
  };
}

function headingOf({ key }: Refusal, label: string, linking: boolean): string {
  if (linking) return words.linkTitle;
  if (key === 'identity.external-unknown') return words.unknownTitle(label);
  return key === 'identity.external-closed' ? words.closedTitle : words.title;
}

function advice({ key, status }: Refusal, label: string, linking: boolean): readonly string[] {
  if (key === 'identity.external-unknown') return [words.haveUser, words.haveNone];
  if (key === 'identity.external-closed') return [words.closed];
  if (key === 'identity.subject-taken' || key === 'identity.issuer-linked') return [];
  if (status >= 500) return [words.again];
  return [linking ? words.relink : words.restart];
}

function way(linking: boolean, name: string | null) {
  if (linking) return { text: words.toOwnLogins, href: addressOf('own-page.external') };
  return name === null
    ? { text: words.toSignIn, href: addressOf('sign-in') }
    : { text: words.toFront, href: addressOf('front') };
}
