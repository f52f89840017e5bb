import { join } from 'node:path';
import { Body, Controller, Get, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { PeopleReader } from '@samraad/identity';
import type { Response } from 'express';
import { SignIn } from '../../sign-in/sign-in.service';
import { Act, localPath, orNotFound, Pages, redirect, type PortalRequest } from '../../web/shell';
import { DemoPeople } from '../demo-people';
import { DemoGuard } from '../demo.guard';
import { demoPaths } from '../demo.paths';
import { presentPeople } from './people.presenter';

const template = join(__dirname, 'people.hbs');

/** Pick a person of the demo and be them with one click. */
@ApiExcludeController()
@UseGuards(DemoGuard)
@Controller()
export class DemoPeopleController {
  constructor(
    private readonly pages: Pages,
    private readonly demoPeople: DemoPeople,
    private readonly people: PeopleReader,
    private readonly signIn: SignIn,
  ) {}

  @Get(demoPaths.people)
  @Act('demo.people')
  async show(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Query('returnTo') returnTo: unknown,
  ): Promise<void> {
    const page = presentPeople(await this.demoPeople.all(), localPath(returnTo, '/'));
    await this.pages.render(req, res, template, { title: page.head.title, page, wide: true });
  }

  @Post(demoPaths.people)
  @Act('demo.sign-in')
  async be(
    @Req() req: PortalRequest,
    @Res() res: Response,
    @Body() body: Record<string, unknown>,
  ): Promise<void> {
    const person = orNotFound(await this.demoPeople.one(body['accountId']));
    await this.signIn.begin(req, res, orNotFound(await this.people.viewer(person.accountId)));
    redirect(res, '/');
  }
}
