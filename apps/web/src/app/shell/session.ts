import { Service, computed, inject, signal } from '@angular/core';
import {
  chooseLanguage,
  readSession,
  signIn,
  signOut,
  type Role,
  type Session as SignedIn,
} from '@verankerd/contract';
import { ApiClient } from './api-client';
import { KeptDrafts } from './kept-drafts';
import { Language, type LanguageCode } from './language';

/** Knows who is signed in, and in which roles. */
@Service()
export class Session {
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly drafts = inject(KeptDrafts);
  private readonly signedIn = signal<SignedIn | null>(null);

  /** Who is signed in; nobody is null. */
  readonly current = this.signedIn.asReadonly();

  /** The schools at which the reader works. */
  readonly schools = computed(() => this.withRole('CORE_TEAM_MEMBER', 'SCHOOL_LEADER'));

  /** The boards that the reader oversees for. */
  readonly boards = computed(() => this.withRole('BOARD_OFFICER'));

  /** The partnerships that the reader oversees for. */
  readonly partnerships = computed(() => this.withRole('PARTNERSHIP_OFFICER'));

  /** The national desk, when the reader oversees for it. */
  readonly desks = computed(() => this.withRole('NATIONAL_DESK_OFFICER'));

  /** Whether the reader manages the installation. */
  readonly isAdministrator = computed(() => this.withRole('ADMINISTRATOR').length > 0);

  /** Whether a school lets the reader read along with a choice, or did. */
  readonly isGuest = computed(() => this.signedIn()?.isGuest ?? false);

  /** Asks the server who is signed in. */
  async start(): Promise<void> {
    const { session } = await this.api.call(readSession).catch(() => ({ session: null }));
    this.signedIn.set(session);
    if (session) await this.language.choose(session.language);
  }

  /** Signs in; a wrong password is an ApiFailure. */
  async open(email: string, password: string): Promise<void> {
    const session = await this.api.call(signIn, { body: { email, password } });
    await this.language.choose(session.language);
    this.signedIn.set(session);
  }

  /** Signs out, also when the server had forgotten already. Drafts on this device are forgotten. */
  async close(): Promise<void> {
    await this.api.call(signOut).catch(() => undefined);
    const account = this.signedIn()?.userId;
    if (account !== undefined) this.drafts.forget(account);
    this.signedIn.set(null);
  }

  /** The server says that nobody is signed in any more. */
  forget(): void {
    this.signedIn.set(null);
  }

  /** Changes the language, and remembers it for the account. */
  async speak(code: LanguageCode): Promise<void> {
    await this.language.choose(code);
    if (this.current()) await this.api.call(chooseLanguage, { body: { language: code } });
  }

  private withRole(...roles: readonly Role[]) {
    const memberships = this.signedIn()?.memberships ?? [];
    const seen = new Set<string | null>();
    return memberships.filter(({ role, organisationId }) => {
      if (!roles.includes(role) || seen.has(organisationId)) return false;
      seen.add(organisationId);
      return true;
    });
  }
}
