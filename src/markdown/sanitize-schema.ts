import { defaultSchema } from "rehype-sanitize";

/** Links lead to the web or to a mail program; anything else has been made text before it gets here. */
export const sanitizeSchema = {
  ...defaultSchema,
  clobberPrefix: "",
  protocols: { ...defaultSchema.protocols, href: ["http", "https", "mailto"] },
};
