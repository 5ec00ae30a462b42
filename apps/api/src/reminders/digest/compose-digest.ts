import { pathOfAsk } from '@verankerd/contract';
import type { AskAtSchool } from '../asks-reader';
import { textsFor, writtenDate, type ReaderLanguage } from '../reader-language';

/** Lines a summary has at most: it calls people to Verankerd, and does not replace it. */
const mostLines = 20;

/** The words of a summary; the same in both forms. */
export type Digest = { readonly subject: string; readonly text: string; readonly html: string };

/** What a summary is made of. */
export type DigestContent = {
  readonly displayName: string;
  readonly language: ReaderLanguage;
  readonly asks: readonly AskAtSchool[];
  /** Address of the installation. */
  readonly origin: string;
  /** Address of the page that stops the summary. */
  readonly stopUrl: string;
};

/** Writes the weekly summary, as plain text and as simple HTML, in the language of the reader. */
export function composeDigest(content: DigestContent): Digest {
  const texts = textsFor(content.language).digest;
  const schools = bySchool(content);
  const left = content.asks.length - mostLines;
  return {
    subject: texts.subject(content.asks.length),
    text: asText(content, schools, left),
    html: asHtml(content, schools, left),
  };
}

type Line = { readonly sentence: string; readonly intervention: string; readonly url: string };
type SchoolLines = { readonly name: string; readonly lines: readonly Line[] };

function bySchool({ asks, language, origin }: DigestContent): readonly SchoolLines[] {
  const { sentence } = textsFor(language).asks;
  const shown = Map.groupBy(asks.slice(0, mostLines), ({ schoolId }) => schoolId);
  return [...shown.values()].map((own) => ({
    name: own[0]?.schoolName ?? '',
    lines: own.map((ask) => ({
      sentence: sentence[ask.kind]({
        title: ask.milestone?.title ?? '',
        date: writtenDate(ask.on, language),
        schoolYear: ask.schoolYear,
        isPast: ask.isPast,
      }),
      intervention: ask.interventionName,
      url: origin + pathOfAsk(ask),
    })),
  }));
}

function asText(content: DigestContent, schools: readonly SchoolLines[], left: number): string {
  const texts = textsFor(content.language).digest;
  return [
    texts.hello(content.displayName),
    texts.intro,
    ...schools.map(({ name, lines }) =>
      [
        name,
        ...lines.map((line) => `- ${line.sentence} · ${line.intervention}\n  ${line.url}`),
      ].join('\n'),
    ),
    ...(left > 0 ? [texts.more(left)] : []),
    `${texts.toStart}: ${content.origin}/`,
    `${texts.why}\n${texts.stop} ${content.stopUrl}`,
  ].join('\n\n');
}

function asHtml(content: DigestContent, schools: readonly SchoolLines[], left: number): string {
  const texts = textsFor(content.language).digest;
  const link = (url: string, words: string) => `<a href="${escaped(url)}">${escaped(words)}</a>`;
  const sections = schools.map(
    ({ name, lines }) =>
      `<h2>${escaped(name)}</h2><ul>${lines
        .map((line) => `<li>${link(line.url, line.sentence)}<br>${escaped(line.intervention)}</li>`)
        .join('')}</ul>`,
  );
  return [
    `<!doctype html><html lang="${content.language}"><head><meta charset="utf-8">`,
    `<title>${escaped(texts.subject(content.asks.length))}</title></head><body>`,
    `<p>${escaped(texts.hello(content.displayName))}</p><p>${escaped(texts.intro)}</p>`,
    ...sections,
    ...(left > 0 ? [`<p>${escaped(texts.more(left))}</p>`] : []),
    `<p>${link(`${content.origin}/`, texts.toStart)}</p>`,
    `<hr><p>${escaped(texts.why)} ${link(content.stopUrl, texts.stopLink)}</p>`,
    '</body></html>',
  ].join('\n');
}

/** Text as HTML shows it: what people typed never becomes a tag. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
