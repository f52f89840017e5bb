import { onOneLine, withoutHidden } from '@samraad/platform';

/** Longer names are cut, and keep their ending. */
const longest = 120;
/** What a name is called that has nothing left. */
const nameless = 'fil';

/**
 * A file's name as it is kept and shown: the last part of a path, on one line, without what steers a terminal, turns the
 * writing round or means something to a file system. A file is never found by it.
 */
export function cleanFileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = onOneLine(withoutHidden(last))
    .replace(/[<>:"|?*]+/g, '-')
    .replace(/^[. ]+|[. ]+$/g, '');
  return plain === '' ? nameless : cut(plain);
}

/** 'rapport.v2.PDF' ends in 'pdf'; '' when it has no ending. */
export const endingOf = (name: string): string => /\.([^.]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';

function cut(name: string): string {
  const letters = [...name];
  if (letters.length <= longest) return name;
  const ending = endingOf(name);
  const kept = letters.slice(0, longest - ending.length - 1).join('');
  return ending === '' ? kept : `${kept.trimEnd()}.${ending}`;
}
