import { Service, computed, signal } from '@angular/core';
import type { Texts } from '@verankerd/content/texts';
import type { Localised } from '@verankerd/content';

/** The languages that Verankerd speaks. Dutch comes first. */
export type LanguageCode = 'nl' | 'en';

const storageKey = 'verankerd.language';

/** Knows the language of the reader and holds all texts in it. The texts are loaded before the first page shows. */
@Service()
export class Language {
  private readonly loaded = signal<{ code: LanguageCode; texts: Texts } | undefined>(undefined);

  /** The language of the reader. */
  readonly code = computed(() => this.current().code);

  /** All texts in the language of the reader. */
  readonly texts = computed(() => this.current().texts);

  /** Locale for dates and numbers. */
  readonly locale = computed(() => (this.code() === 'nl' ? 'nl-NL' : 'en-GB'));

  /** Loads the texts of the language that the reader used last on this device; Dutch for a new reader. */
  start(): Promise<void> {
    return this.choose(localStorage.getItem(storageKey) === 'en' ? 'en' : 'nl');
  }

  /** Changes to a language, and remembers it on this device. */
  async choose(code: LanguageCode): Promise<void> {
    const texts =
      code === 'en'
        ? (await import('@verankerd/content/texts/en')).en
        : (await import('@verankerd/content/texts/nl')).nl;
    this.loaded.set({ code, texts });
    localStorage.setItem(storageKey, code);
    document.documentElement.lang = code;
  }

  /** A text of a content pack in the language of the reader. */
  read(text: Localised): string {
    return text[this.code()];
  }

  private current(): { code: LanguageCode; texts: Texts } {
    const loaded = this.loaded();
    if (!loaded) throw new Error('Texts are read before Language.start() is done');
    return loaded;
  }
}
