import type { PasskeyHeld } from '@samraad/identity';
import { formatDayYear, formatInstantYear } from '@samraad/platform';
import { passkeysDa as words } from './passkeys.da';

/** When a passkey was made and last used. */
export const passkeyLines = ({ madeAt, lastUsedAt }: PasskeyHeld): readonly [string, string] => [
  words.made(formatDayYear(madeAt)),
  lastUsedAt === null ? words.neverUsed : words.used(formatInstantYear(lastUsedAt)),
];
