import { addressOf, defineMail } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';

export const disputeToDecideMail = defineMail({
  key: 'delivery.dispute-to-decide',
  summary: 'Til de centrale parter, når en uenighed er overdraget til dem.',

  compose: (v: { caseNumber: number; attestationId: string }) => ({
    subject: `${caseNumber(v.caseNumber)}: afgør en uenighed`,
    heading: 'Parterne og udbyderen er ikke enige om, hvad der er leveret, og beder jer afgøre det.',
    paragraphs: [
      'Den ene centrale part foreslår et beløb med en begrundelse. Den anden siger ja eller nej.',
      'Parterne og udbyderen læser begrundelsen, når I er enige.',
    ],
    action: { label: 'Læs uenigheden', path: addressOf('dispute', { attestationId: v.attestationId }) },
  }),
  sample: { caseNumber: 39, attestationId: 'eksempel' },
});
