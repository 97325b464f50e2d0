import { ApiProperty } from '@nestjs/swagger';
import { BilingualAnswer } from '@yizhan/api-platform';
import type { Instant, PlainDate } from '@yizhan/domain/kernel';

/** What every page says: whose platform this is, whom to call, and which day it is. */
export class CityAnswer {
  @ApiProperty({ type: () => BilingualAnswer })
  readonly name!: BilingualAnswer;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly product!: BilingualAnswer;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly mark!: BilingualAnswer;

  @ApiProperty()
  readonly hotline!: string;

  @ApiProperty({ description: 'Invented people, and a day of its own · 人物虚构，日期可以调' })
  readonly demo!: boolean;

  @ApiProperty({ type: 'string', format: 'date-time', description: 'Legal time · 法定时刻' })
  readonly now!: Instant;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly today!: PlainDate;

  @ApiProperty({
    type: 'integer',
    description: 'Days that legal time runs ahead of the machine · 比实际日期早走的天数',
  })
  readonly offsetDays!: number;
}
