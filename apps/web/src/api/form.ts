/** A multipart body: the file, and the fields beside it. Lists and choices are sent as JSON, languages each by itself. */
export function formOf(fields: object, file: File): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields) as [string, unknown][]) {
    if (value === undefined) continue;
    if (typeof value === 'string') form.append(name, value);
    else if (name === 'targetLocales' && Array.isArray(value))
      value.forEach((locale) => form.append(name, String(locale)));
    else form.append(name, JSON.stringify(value));
  }
  // Behind the fields, so that the server knows them before it reads the file.
  form.append('file', file, file.name);
  return form;
}
