import { addressOf } from '@samraad/platform';
import { codesDa as words, securityDa } from '../security.da';

const crumbs = [{ text: securityDa.title, href: addressOf('security') }, { text: words.title }];
const back = { text: words.cancel, href: addressOf('security') };

/**
 * Before they are made: what they are for, and the button; afterwards the codes themselves, this once. Then on to what one
 * came for: whoever was sent here before anything else has nothing more to do here.
 */
export function presentCodes(
  codes: readonly string[],
  submission: string,
  onward: string = addressOf('front'),
) {
  const further = onward === addressOf('front') ? {} : { videre: onward };
  const shown = codes.length > 0;
  return {
    head: { title: shown ? words.shown : words.title, sub: shown ? words.shownSub : words.sub, crumbs },
    texts: shown ? [] : [words.notYet],
    codes,
    listHeading: words.list,
    done: { text: words.done, href: onward },
    form: {
      action: addressOf('security.codes', {}, further),
      submission,
      submit: { text: words.submit },
      cancel: back,
    },
  };
}
