import { t } from '@samraad/platform';
import { purposeObstacle } from '@samraad/requests';
import { z } from 'zod';
import { orderChoices } from '../../requests/shared/order-choice';
import './self-check.da';
import { choice, optional, parseForm, type ParsedForm } from '../../shell';
import { agreeAnswers, processAnswers, purposeAnswers, type SelfCheckAnswers } from './self-check.rules';

const purpose = choice(purposeAnswers, t('self-check.purpose'));
const process = choice(processAnswers, t('self-check.process'));

const purposeOnly = z.object({ purpose });

const whole = (asksProcess: boolean) =>
  z.object({
    purpose,
    agree: choice(agreeAnswers, t('self-check.agree')),
    order: choice(orderChoices, t('self-check.order')),
    process: asksProcess ? process : optional(process),
  });

/** Reads the answers. What lies outside the offer is answered at once: nobody in a crisis is sent back to fill in the rest. */
export function readSelfCheck(body: unknown, asksProcess: boolean): ParsedForm<SelfCheckAnswers> {
  const first = parseForm(purposeOnly, body);
  if (first.ok && purposeObstacle(first.data)) {
    return { ...first, data: { ...first.data, agree: 'not_yet', order: 'unknown', process: null } };
  }
  return parseForm(whole(asksProcess), body);
}
