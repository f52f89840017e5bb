import { Injectable } from '@nestjs/common';
import { ConfirmProvider, ProposeProvider } from '@samraad/requests';

/** The two acts of choosing a provider together. */
@Injectable()
export class ChoiceUseCases {
  constructor(
    readonly propose: ProposeProvider,
    readonly confirm: ConfirmProvider,
  ) {}
}
