/**
 * Why a line was removed, in words that follow "this line". Readers see it in the interface's language, so a new
 * reason is translated in `layouts/wording/fr.tsx` and `es.tsx`; an old one that fits costs nothing.
 */
export type Reason =
  | "asks for donations"
  | "asks for support"
  | "asks readers to share and to follow"
  | "closes the publisher's lines"
  | "is the picture that counts readers"
  | "is the publisher's disclaimer"
  | "is the publisher's disclaimer and permission"
  | "is the publisher's name over the headline"
  | "is the publisher's note on fair use"
  | "is the publisher's press contact"
  | "is the season's campaign slogan"
  | "leads to the lists of the site that reposted it"
  | "leads to the publisher's Facebook page"
  | "lists the languages of the machine translation"
  | "names the source once more"
  | "numbers a page of the copy"
  | "offers machine translation"
  | "offers membership"
  | "offers the publisher's newsletter"
  | "says that the authors have no interests to disclose"
  | "stands between the publisher's lines"
  | "stood at the head or foot of each page of the copy"
  | "stands over the authors' disclosure";
