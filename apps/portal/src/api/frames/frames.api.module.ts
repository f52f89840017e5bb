import { Module } from '@nestjs/common';
import { BudgetModule } from '@samraad/budget';
import { SchemeModule } from '@samraad/scheme';
import { FramesApiController } from './frames.api.controller';

/** Frames in the API. */
@Module({ imports: [SchemeModule, BudgetModule], controllers: [FramesApiController] })
export class FramesApiModule {}
