import { ApiProperty } from '@nestjs/swagger';
import type { StoredRepresentation } from '@yizhan/data';
import { POWERS, type Power, REPRESENTATIONS, type RepresentationKind } from '@yizhan/domain/applications';
import type { AccountId, PartyId, PlainDate } from '@yizhan/domain/kernel';

/** Who is signed in, to themselves. */
export class AccountAnswer {
  @ApiProperty({ type: 'string', format: 'uuid' })
  readonly id!: AccountId;

  @ApiProperty()
  readonly name!: string;
}

/** A party the account may act for, and how. */
export class ActingPartyAnswer {
  @ApiProperty({ type: 'string', format: 'uuid' })
  readonly id!: PartyId;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ enum: REPRESENTATIONS })
  readonly relation!: RepresentationKind;

  @ApiProperty({ enum: POWERS, isArray: true })
  readonly powers!: readonly Power[];

  @ApiProperty({
    oneOf: [
      { type: 'string', enum: ['all'] },
      { type: 'array', items: { type: 'string' } },
    ],
    description: 'Codes of the services the powers hold for · 授权适用的事项编码',
  })
  readonly services!: StoredRepresentation['services'];

  @ApiProperty({ oneOf: [{ type: 'string', format: 'date' }, { type: 'null' }] })
  readonly until!: PlainDate | null;
}

/** A citizen's session. */
export class SessionAnswer {
  @ApiProperty({ enum: ['citizen'] })
  readonly audience!: 'citizen';

  @ApiProperty({ type: () => AccountAnswer })
  readonly account!: AccountAnswer;

  @ApiProperty({
    description: 'To be sent as x-csrf-token with every change · 每次提交都要放在 x-csrf-token 里',
  })
  readonly csrf!: string;

  @ApiProperty({ type: () => [ActingPartyAnswer] })
  readonly parties!: readonly ActingPartyAnswer[];
}
