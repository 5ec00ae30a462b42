import { Module } from '@nestjs/common';
import { IdentityController } from './identity-controller';
import { SignIn } from './sign-in';

/** Signing in and out, and the language of the reader. */
@Module({ controllers: [IdentityController], providers: [SignIn] })
export class IdentityModule {}
