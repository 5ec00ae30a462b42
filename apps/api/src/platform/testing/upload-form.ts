/** A form as a browser sends it. */
export type SentForm = {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
};

/** Writes a form with files and fields. `fileField` is the name of the field that holds the files. */
export async function uploadForm(
  files: readonly (readonly [name: string, content: Uint8Array | string])[],
  fields: Readonly<Record<string, string>> = {},
  fileField = 'files',
): Promise<SentForm> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, content] of files) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    form.append(fileField, new Blob([new Uint8Array(bytes)], { type: 'text/csv' }), name);
  }
  const response = new Response(form);
  const body = Buffer.from(await response.arrayBuffer());
  return { body, headers: { 'content-type': response.headers.get('content-type') ?? '' } };
}
