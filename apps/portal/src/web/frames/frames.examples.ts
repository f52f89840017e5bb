import type { PageExamples } from '../../views';
import { contractMoneyExamples } from './contract-money/contract-money.examples';
import { framesOverviewExamples } from './frames-overview/frames-overview.examples';
import { ownFrameExamples } from './own-frame/own-frame.examples';
import { proposeFrameExamples } from './propose-frame/propose-frame.examples';

/** The examples of the frames' pages. */
export const frameExamples: readonly PageExamples[] = [
  framesOverviewExamples,
  contractMoneyExamples,
  ownFrameExamples,
  proposeFrameExamples,
];
