import { ApiProperty } from '@nestjs/swagger';
import type { Bilingual } from '../problems/language.ts';

/** A sentence or name in both languages. */
export class BilingualAnswer implements Bilingual {
  @ApiProperty()
  readonly zh!: string;

  @ApiProperty()
  readonly en!: string;
}
