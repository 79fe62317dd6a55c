export interface Session {
  readonly page: string;
  readonly line: number;
  readonly folder: string;
  readonly command: string;
  readonly output: string;
}
/** Every page of the project, as paths from the root. */
export const pages: () => readonly string[];
export const sessionsOf: (page: string) => readonly Session[];
/** What a command says, on both streams. */
export const say: (session: Pick<Session, "folder" | "command">) => string;
