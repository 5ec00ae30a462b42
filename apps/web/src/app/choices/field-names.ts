import type { Texts } from '@verankerd/content/texts';

/** The name of a field as its label has it, by its pointer into the request body. */
export function fieldName(pointer: string, texts: Texts['choices']): string {
  const { fields } = texts;
  const [, , field = '', part = '', column = ''] = pointer.split('/');
  if (field === 'alternatives') {
    const name = column === 'name' ? fields.alternativeName : fields.alternativeReason;
    return `${fields.alternative(Number(part) + 1)}, ${name.toLowerCase()}`;
  }
  if (field === 'intervention' || field === 'ownIntervention') {
    const own: Readonly<Record<string, string>> = {
      name: fields.ownName,
      provider: fields.ownProvider,
      link: fields.ownLink,
    };
    return own[part] ?? fields.intervention;
  }
  const name = (fields as Readonly<Record<string, unknown>>)[field];
  return typeof name === 'string' ? name : field;
}
