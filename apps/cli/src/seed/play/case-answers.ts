import type { Answers } from '@samraad/requests';
import type { DemoCase } from '../cases/demo-case';

/** What the one who begins writes. */
export function earlyAnswers(demo: DemoCase): Answers {
  return {
    title: demo.title,
    kind: demo.kind ?? 'advice',
    level: demo.level ?? 'operational',
    themes: [...demo.themes],
    ...(demo.justification === undefined ? {} : { themeJustification: demo.justification }),
    ...(demo.focusTopic === undefined ? {} : { focusTopic: demo.focusTopic }),
    purpose: 'workplace',
    wanted: demo.wanted,
  };
}

/** What the other side adds. */
export function lateAnswers(demo: DemoCase, informed: string): Answers {
  const [workload, cooperation, influence, safety] = demo.baseline;
  return {
    coreTask: demo.coreTask,
    existing: demo.existing,
    followUp: demo.followUp,
    followUpTalk: true,
    baseline: { workload, cooperation, influence, safety },
    ...(demo.baselineWords === undefined ? {} : { baselineWords: demo.baselineWords }),
    informed: [informed],
  };
}
