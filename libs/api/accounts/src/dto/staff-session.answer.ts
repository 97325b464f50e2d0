import { ApiProperty } from '@nestjs/swagger';
import { BilingualAnswer } from '@yizhan/api-platform';
import type { OfficeRole } from '@yizhan/data';
import type { AgencyId } from '@yizhan/domain/kernel';
import { AccountAnswer } from './session.answer.ts';

/** An office where one holds positions. */
export class OfficeAnswer {
  @ApiProperty({ type: 'string', format: 'uuid' })
  readonly id!: AgencyId;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly name!: BilingualAnswer;

  @ApiProperty({ type: 'string', isArray: true })
  readonly roles!: readonly OfficeRole[];
}

/** A session at the desk. */
export class StaffSessionAnswer {
  @ApiProperty({ enum: ['staff'] })
  readonly audience!: 'staff';

  @ApiProperty({ type: () => AccountAnswer })
  readonly account!: AccountAnswer;

  @ApiProperty({
    description: 'To be sent as x-csrf-token with every change · 每次提交都要放在 x-csrf-token 里',
  })
  readonly csrf!: string;

  @ApiProperty({ type: () => [OfficeAnswer] })
  readonly offices!: readonly OfficeAnswer[];
}
