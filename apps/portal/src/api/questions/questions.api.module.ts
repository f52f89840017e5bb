import { Module } from '@nestjs/common';
import { QuestionsModule } from '@samraad/questions';
import { QuestionsApiController } from './questions.api.controller';

/** What providers are asked before anything is requested, in the API. */
@Module({ imports: [QuestionsModule], controllers: [QuestionsApiController] })
export class QuestionsApiModule {}
