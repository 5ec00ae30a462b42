import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of the structure tree as a PDF reader sees it, with the text that belongs to it. */
export type TaggedNode = {
  readonly role: string;
  readonly alternative: string | undefined;
  readonly text: string;
  readonly children: readonly TaggedNode[];
};

/** What a PDF reader finds in a file. */
export type ReadPdf = {
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  readonly isMarked: boolean;
  readonly metadata: string;
  readonly bookmarks: readonly string[];
  readonly text: string;
  /** The structure of each page, in reading order. */
  readonly structure: readonly TaggedNode[];
};

type StructureNode = {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
};

type Item = { readonly str?: string; readonly type?: string; readonly id?: string };

/** Opens a PDF with a reader that is not ours. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const { info, metadata } = (await pdf.getMetadata()) as unknown as {
    info: { readonly Title: string; readonly Language: string };
    metadata: { getRaw(): string } | null;
  };
  const outline = (await pdf.getOutline()) as readonly Bookmark[] | null;
  const structure: TaggedNode[] = [];
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const marked = textByMark(items as readonly Item[]);
    texts.push((items as readonly Item[]).map(({ str }) => str ?? '').join(' '));
    const tree = (await page.getStructTree()) as StructureNode | null;
    if (tree) structure.push(...taggedNodes(tree, marked));
  }
  const marks = (await pdf.getMarkInfo()) as ReadonlyMap<string, boolean> | null;
  const read = {
    pages: pdf.numPages,
    title: info.Title,
    language: info.Language,
    isMarked: marks?.get('Marked') ?? false,
    metadata: metadata?.getRaw() ?? '',
    bookmarks: namesOf(outline ?? []),
    text: texts.join('\n').replace(/\s+/g, ' '),
    structure,
  };
  await task.destroy();
  return read;
}

/** All nodes of a role, at whatever depth, in reading order. */
export function nodesOf(nodes: readonly TaggedNode[], role: string): readonly TaggedNode[] {
  return nodes.flatMap((node) => [
    ...(node.role === role ? [node] : []),
    ...nodesOf(node.children, role),
  ]);
}

/** How many dark dots a reader sees in the upper quarter of the first page, drawn at 72 dots an inch. */
export async function inkOnFirstPage(bytes: Uint8Array): Promise<number> {
  const task = getDocument({ data: new Uint8Array(bytes), disableFontFace: true, verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const viewport = page.getViewport({ scale: 1 });
  const canvas = createCanvas(viewport.width, viewport.height);
  const context = canvas.getContext('2d');
  await page.render({ canvas: null, canvasContext: context as never, viewport }).promise;
  const { data } = context.getImageData(0, 0, viewport.width, viewport.height / 4);
  await task.destroy();
  return data.filter((value, place) => place % 4 === 0 && value < 128).length;
}

type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] };

function namesOf(bookmarks: readonly Bookmark[]): readonly string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...namesOf(items)]);
}

function textByMark(items: readonly Item[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { type, id, str } of items) {
    if (type === 'beginMarkedContentProps' || type === 'beginMarkedContent') open.push(id);
    else if (type === 'endMarkedContent') open.pop();
    const mark = open.findLast((entry) => entry !== undefined);
    if (str !== undefined && mark) texts.set(mark, `${texts.get(mark) ?? ''}${str} `);
  }
  return texts;
}

/** The tree of a page names elements of other pages too, empty there: those are left out. */
function taggedNodes(
  { children = [] }: StructureNode,
  texts: ReadonlyMap<string, string>,
): readonly TaggedNode[] {
  return children
    .filter(({ type }) => type !== 'content')
    .filter((node) => (node.children ?? []).length > 0)
    .map((node) => {
      const own = (node.children ?? [])
        .filter(({ type }) => type === 'content')
        .map(({ id }) => texts.get(id ?? '') ?? '');
      const tagged = taggedNodes(node, texts);
      return {
        role: node.role ?? '',
        alternative: node.alt,
        text: [...own, ...tagged.map(({ text }) => text)].join(' ').replace(/\s+/g, ' ').trim(),
        children: tagged,
      };
    });
}
