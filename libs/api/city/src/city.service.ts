import { Injectable } from '@nestjs/common';
import { InjectClock, InjectStores } from '@yizhan/api-platform';
import type { LegalClock, Stores } from '@yizhan/data';
import { dayOf, daysBetween } from '@yizhan/domain/kernel';
import type { CityAnswer } from './dto/city.answer.ts';

/** Facts of the city, and the clock everything is judged by. */
@Injectable()
export class CityService {
  private readonly stores: Stores;
  private readonly clock: LegalClock;

  constructor(@InjectStores() stores: Stores, @InjectClock() clock: LegalClock) {
    this.stores = stores;
    this.clock = clock;
  }

  async facts(): Promise<CityAnswer> {
    const { name, product, mark, hotline } = await this.stores.city.facts();
    const now = this.clock.now();
    const today = dayOf(now);
    const offsetDays = daysBetween(dayOf(this.clock.real()), today);
    return { name, product, mark, hotline, demo: this.clock.demo, now, today, offsetDays };
  }
}
