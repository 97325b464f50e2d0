import { Module } from '@nestjs/common';
import { AccountsModule } from '@yizhan/api-accounts';
import { ApplicationsModule } from '@yizhan/api-applications';
import { CalendarModule } from '@yizhan/api-calendar';
import { CatalogueModule } from '@yizhan/api-catalogue';
import { CityModule } from '@yizhan/api-city';
import { DocumentsModule } from '@yizhan/api-documents';
import { DraftsModule } from '@yizhan/api-drafts';
import { MessagesModule } from '@yizhan/api-messages';
import { ReadsModule } from '@yizhan/api-reads';
import { TasksModule } from '@yizhan/api-tasks';
import { TurnaroundModule } from '@yizhan/api-turnaround';

/** Every feature the API has, one noun each. */
@Module({
  imports: [
    AccountsModule,
    ApplicationsModule,
    CalendarModule,
    CatalogueModule,
    CityModule,
    DocumentsModule,
    DraftsModule,
    MessagesModule,
    ReadsModule,
    TasksModule,
    TurnaroundModule,
  ],
})
export class AppModule {}
