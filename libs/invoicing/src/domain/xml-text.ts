import { csvLimits, refusal, type Refusal } from '@samraad/platform';
import '../i18n/payments.da';

/** The text of an XML file by the encoding it says it has; UTF-8 when it says none. Refused when its bytes are not that. */
export function xmlText(bytes: Uint8Array): string | Refusal {
  if (bytes.length === 0) return refusal('csv.empty');
  if (bytes.length > csvLimits.bytes)
    return refusal('csv.too-large', { most: csvLimits.bytes / 1024 / 1024 });
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const encoding = /encoding=["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  if (!['utf-8', 'utf8', 'us-ascii', 'iso-8859-1', 'windows-1252'].includes(encoding))
    return refusal('payments.unknown-encoding', { encoding });
  const latin = encoding.startsWith('iso') || encoding.startsWith('windows');
  try {
    const text = new TextDecoder(latin ? 'windows-1252' : 'utf-8', { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? refusal('payments.wrong-encoding') : text;
  } catch {
    return refusal('payments.wrong-encoding');
  }
}
