import { Module } from '@nestjs/common';
import { ImportRegister } from './import-register';
import { ImportsController } from './imports-controller';
import { PreviewRegisterImport } from './preview-register-import';

/** Imports of the open data of DUO. */
@Module({
  controllers: [ImportsController],
  providers: [PreviewRegisterImport, ImportRegister],
})
export class ImportsModule {}
