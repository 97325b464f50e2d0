import { Inject, Injectable } from '@nestjs/common';
import { CALENDARS, InjectClock } from '@yizhan/api-platform';
import type { Calendars } from '@yizhan/data';
import {
  calendarAt,
  countLimit,
  type Calendar,
  type CountedLimit,
  type LimitError,
  type YearTable,
} from '@yizhan/domain/calendar';
import type { Clock, Result } from '@yizhan/domain/kernel';
import type { LimitAsked } from './calendar.mapper.ts';

/** Counts by the editions that are in force at legal now. */
@Injectable()
export class CalendarService {
  private readonly calendars: Calendars;
  private readonly clock: Clock;

  constructor(@Inject(CALENDARS) calendars: Calendars, @InjectClock() clock: Clock) {
    this.calendars = calendars;
    this.clock = clock;
  }

  async count(asked: LimitAsked): Promise<Result<CountedLimit, LimitError>> {
    return countLimit({ ...asked, calendar: await this.current() });
  }

  async year(year: number): Promise<YearTable> {
    return (await this.current()).year(year);
  }

  private async current(): Promise<Calendar> {
    return calendarAt(await this.calendars.editions(), this.clock.now());
  }
}
