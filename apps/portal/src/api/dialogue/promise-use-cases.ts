import { Injectable } from '@nestjs/common';
import { AnswerNewDay, ProposeNewDay, WithdrawNewDay } from '@samraad/dialogue';

/** What the API can do about a new day, under one roof. */
@Injectable()
export class PromiseUseCases {
  constructor(
    readonly propose: ProposeNewDay,
    readonly answer: AnswerNewDay,
    readonly withdraw: WithdrawNewDay,
  ) {}
}
