import { text } from '@yizhan/domain/kernel';
import { BodyField } from '../validation/fields.ts';

/** What a person types to sign in. */
export class SignInBody {
  @BodyField(text({ min: 1, max: 100 }), { label: { zh: '账号', en: 'Account' } })
  readonly login!: string;

  @BodyField(text({ min: 1, max: 200 }), { label: { zh: '密码', en: 'Password' } })
  readonly password!: string;
}
