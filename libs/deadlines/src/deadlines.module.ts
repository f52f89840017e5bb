import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerPause } from './application/answer-pause';
import { ClocksReader } from './application/clocks.reader';
import { CloseClocks } from './application/close-clocks';
import { OfficeHours } from './application/office-hours';
import { ProposePause } from './application/propose-pause';
import { ReopenClock } from './application/reopen-clock';
import { StartClocks } from './application/start-clocks';
import { StopClock } from './application/stop-clock';
import './i18n/stored-clocks.da';
import { RecordBreach } from './jobs/record-breach';
import { StoredPause } from './persistence/pause.entity';

const provided = [AnswerPause, ClocksReader, CloseClocks, ProposePause, ReopenClock, StartClocks, StopClock];

/** The stored clocks of cases; the engine itself needs no module. */
@Module({
  imports: [TypeOrmModule.forFeature([StoredPause])],
  providers: [...provided, OfficeHours, RecordBreach],
  exports: provided,
})
export class DeadlinesModule {}
