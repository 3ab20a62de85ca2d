import type { Message } from "../../text/message.ts";

/** Something an editor should know about a file's place in the archive. */
export interface ArchiveMessage {
  readonly file: string;
  readonly message: Message;
}
