import { Inject } from '@nestjs/common';

/** The one clock of the process: legal time (`now`) and real time (`real`). */
export const CLOCK = Symbol('Clock');

export const InjectClock = (): ParameterDecorator => Inject(CLOCK);
