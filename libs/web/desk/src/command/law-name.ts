import type { ServiceDefinition } from '@yizhan/domain/catalogue';
import { inLanguage, type Language } from '@yizhan/web-ui';

/** 《…》第四条 */
export function lawName(
  { law, article }: Pick<ServiceDefinition['legalBases'][number], 'law' | 'article'>,
  language: Language,
): string {
  const name = inLanguage(law, language);
  if (article === undefined) return name;
  return language === 'en' ? `${name}, ${article.en}` : `${name}${article.zh}`;
}
