import { ApiProperty } from '@nestjs/swagger';
import type { CountedDay, CountedLimit, DayReason, DayReasonCode } from '@yizhan/domain/calendar';
import type { PlainDate } from '@yizhan/domain/kernel';

const reasonCodes: Readonly<Record<DayReasonCode, true>> = {
  trigger: true,
  working: true,
  workedWeekend: true,
  weekend: true,
  holiday: true,
  pause: true,
  natural: true,
  rolled: true,
};

/** Why a day counts or not. */
export class DayReasonAnswer implements DayReason {
  @ApiProperty({ enum: Object.keys(reasonCodes) })
  readonly code!: DayReasonCode;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  readonly params!: Readonly<Record<string, string>>;
}

export class CountedDayAnswer implements CountedDay {
  @ApiProperty({ type: 'string', format: 'date' })
  readonly date!: PlainDate;

  @ApiProperty()
  readonly counted!: boolean;

  @ApiProperty({ type: () => DayReasonAnswer })
  readonly reason!: DayReasonAnswer;

  @ApiProperty({
    type: 'boolean',
    required: false,
    description: 'A table to come may change it · 新的放假通知可能改变它',
  })
  readonly provisional?: true;
}

/** The last day, and every day from the trigger to it. */
export class LimitAnswer implements CountedLimit {
  @ApiProperty({ type: 'string', format: 'date' })
  readonly lastDay!: PlainDate;

  @ApiProperty()
  readonly provisional!: boolean;

  @ApiProperty({ type: () => [CountedDayAnswer] })
  readonly days!: readonly CountedDayAnswer[];
}
