/** The form of a text for a number, by the language's own categories (Unicode CLDR). */
const rules = new Map<string, Intl.PluralRules>();

export function plural(
  language: string,
  n: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string },
): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return forms[rule.select(n)] ?? forms.other;
}
