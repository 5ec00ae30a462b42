import type { Block } from './document';

/** Blocks as plain text: a blank line between them, lists with dashes, tables a line a row. */
export function blocksAsPlainText(blocks: readonly Block[]): string {
  return blocks
    .map(plainText)
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Blocks as simple HTML that a word processor takes over: headings, paragraphs, lists and tables, no styles. */
export function blocksAsHtml(blocks: readonly Block[]): string {
  return blocks.map(html).join('');
}

function plainText(block: Block): string {
  switch (block.kind) {
    case 'HEADING':
    case 'PARAGRAPH':
      return block.text;
    case 'LIST':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'TABLE':
      return [block.caption, ...block.rows.map((row) => `- ${row.join('; ')}`)].join('\n');
    case 'FIGURE':
      return block.alternative;
    case 'PAGE_BREAK':
      return '';
  }
}

function html(block: Block): string {
  switch (block.kind) {
    case 'HEADING':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'PARAGRAPH':
      return `<p>${escaped(block.text)}</p>`;
    case 'LIST':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'TABLE':
      return [
        `<table><caption>${escaped(block.caption)}</caption>`,
        `<thead><tr>${block.header.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')}</tr></thead>`,
        `<tbody>${block.rows.map(htmlRow).join('')}</tbody></table>`,
      ].join('');
    case 'FIGURE':
      return `<p>${escaped(block.alternative)}</p>`;
    case 'PAGE_BREAK':
      return '';
  }
}

function htmlRow(row: readonly string[]): string {
  const cells = row.map((text, place) =>
    place === 0 ? `<th scope="row">${escaped(text)}</th>` : `<td>${escaped(text)}</td>`,
  );
  return `<tr>${cells.join('')}</tr>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}
