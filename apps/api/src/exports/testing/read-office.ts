import JSZip from 'jszip';

/** The parts of an office file by their name, read by a library that is not the one that made it. */
export async function readOffice(file: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(file);
  const parts = await Promise.all(
    Object.values(zip.files)
      .filter(({ dir }) => !dir)
      .map(async (entry) => [entry.name, await entry.async('string')] as const),
  );
  return new Map(parts);
}

/** The text between the tags of a part; paragraphs and cells are parted by a space. */
export function textOf(xml: string): string {
  return xml
    .replace(/<\/(w:p|a:p|w:tc|a:tc)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
