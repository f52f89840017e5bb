import { longestPasskeyName } from '@samraad/identity';
import { z } from 'zod';
import { deviceWords } from '../../../../sign-in/device-words';
import { answerOf, newKeyAnswer } from '../../../../sign-in/passkeys/passkey-answers';
import { holderOf } from '../../../../sign-in/passkeys/passkey-holder';
import { whoSeesOf } from '../../../../access/who-sees';
import { Fields } from '../../../../views';
import { hiddenAnswer } from '../../../passkey-form/question';
import { type Ask, parseForm, type ParsedForm, type PortalRequest, type Sent, text } from '../../../shell';
import { newPasskeyDa as words } from '../passkeys.da';

/** A passkey's name; the device's answer is in the hidden field. */
export const passkeyNameForm = z.object({ name: text(longestPasskeyName, words.name) });

/** Reads the name, and says so where no device has answered: without the script it never does. */
export function parseNewPasskey(req: PortalRequest): ParsedForm<z.output<typeof passkeyNameForm>> {
  const read = parseForm(passkeyNameForm, req.body);
  if (!read.ok || hiddenAnswer(req) !== '') return read;
  return { ok: false, typed: read.typed, errors: [{ field: 'main-content', message: words.noAnswer }] };
}

/** Who reads the name, where the form is sent. */
export const nameReaders = (address: string) => ({ [address]: whoSeesOf(words.readers) });

/** What was typed; the first time what the browser calls itself. */
export const newPasskeyFields = ({ req }: Ask, sent: Sent): Fields =>
  new Fields(sent.typedOr({ name: deviceWords(req.get('user-agent') ?? '') }), sent.errors);

/** What a form with a new key gives: the answer, and who was asked for it. */
export const newKeyIn = (req: PortalRequest) => ({
  answer: answerOf(hiddenAnswer(req), newKeyAnswer),
  holder: holderOf(req),
});
