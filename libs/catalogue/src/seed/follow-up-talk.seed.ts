import type { ActivityStepSeed } from './provider-seed';

/** The talk the round expects after a course, the same for all of OK-18's providers (domain.md §4 [K]). */
export const followUpTalk: ActivityStepSeed = {
  key: 'follow-up-talk',
  label: 'Opfølgning',
  title: 'Opfølgningssamtale',
  description: 'I fortæller udbyderen, hvad der er blevet hængende, og hvad I selv arbejder videre med.',
  durationText: 'Aftales – typisk nogle måneder efter',
  kind: 'follow-up-talk',
  own: 'duration',
};
