import { join } from 'node:path';
import { UseGuards } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import type { Response } from 'express';
import { SignIn } from '../../sign-in/sign-in.service';
import {
  type Ask,
  localPath,
  orNotFound,
  PageAt,
  type PortalRequest,
  ReadPage,
  redirect,
} from '../../web/shell';
import { DemoPeople, type DemoPerson } from '../demo-people';
import { DemoGuard } from '../demo.guard';
import { presentPeople } from './people.presenter';

/** Pick a person of the demo and be them with one click. */
@UseGuards(DemoGuard)
@PageAt('demo.people', 'demo.sign-in', { read: 'demo.people' })
export class DemoPeoplePage extends ReadPage<DemoPerson[]> {
  readonly template = join(__dirname, 'people.hbs');
  override readonly wide = true;

  constructor(
    private readonly demoPeople: DemoPeople,
    private readonly people: PeopleReader,
    private readonly signIn: SignIn,
  ) {
    super();
  }

  open() {
    return this.demoPeople.all();
  }

  present(people: DemoPerson[], { query }: Ask) {
    return presentPeople(people, localPath(query['returnTo'], '/'));
  }

  async send(req: PortalRequest, res: Response): Promise<void> {
    const { accountId } = req.body as Record<string, unknown>;
    const person = orNotFound(await this.demoPeople.one(accountId));
    const viewer = orNotFound(await this.people.viewer(person.accountId));
    redirect(res, await this.signIn.complete(req, res, viewer, ['demo'], '/'));
  }
}
