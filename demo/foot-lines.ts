import type { Facts } from "./facts.ts";
import { type Hand, linked, typeset } from "./hand.ts";
import { AND, listed } from "./head-lines.ts";
import type { Line } from "./line.ts";
import type { Random } from "./random.ts";

const SOLE_RESPONSIBILITY =
  "The contents of this article are of sole responsibility of the author(s). The Centre for Research on Globalization will not be responsible for any inaccurate or incorrect statement in this article.";
const CROSS_POST =
  "The Centre of Research on Globalization grants permission to cross-post Global Research articles on community internet sites as long the source and copyright are acknowledged together with a hyperlink to the original Global Research article. For publication of Global Research articles in print or other forms including commercial internet sites, contact: publications@globalresearch.ca";
const OLD_DISCLAIMER =
  "The views expressed in this article are the sole responsibility of the author and do not necessarily reflect those of the Centre for Research on Globalization. The contents of this article are of sole responsibility of the author(s). The Centre for Research on Globalization will not be responsible or liable for any inaccurate or incorrect statements contained in this article.";
const FRENCH_DISCLAIMER =
  "Les opinions exprimées dans cet article n'engagent que le ou les auteurs. Le Centre de recherche sur la mondialisation se dégage de toute responsabilité concernant le contenu de cet article et ne sera pas tenu responsable pour des erreurs ou informations incorrectes ou inexactes.";
const SPANISH_DISCLAIMER =
  "Las opiniones expresadas en este artículo son responsabilidad exclusiva de su autor o autores. El Centro de Investigación sobre la Globalización no se hace responsable de las afirmaciones inexactas o incorrectas que pueda contener este artículo.";
const FAIR_USE =
  'contains copyrighted material the use of which has not always been specifically authorized by the copyright owner. We are making such material available to our readers under the provisions of "fair use" in an effort to advance a better understanding of political, economic and social issues. The material on this site is distributed without profit to those who have expressed a prior interest in receiving it for research and educational purposes. If you wish to use copyrighted material for purposes other than "fair use" you must request permission from the copyright owner.';
const OLD_PERMISSION =
  "The CRG grants permission to cross-post original Global Research articles on community internet sites as long as the text & title are not modified. The source and the author's copyright must be displayed. For publication of Global Research articles in print or other forms including commercial internet sites, contact: crgeditor@yahoo.com";

/** The call to share that follows an article, with the asterisk before it. */
export function noteToReaders(random: Random, hand: Hand, published: string): Line[] {
  const networks = `${linked(hand, "Instagram", "https://instagram.example")}${random.pick([" and ", "", ", "])}${linked(hand, "Twitter", "https://twitter.example")}`;
  const call =
    published < "2021"
      ? "please click the share buttons above or below. Forward this article to your email lists. Crosspost on your blog site, internet forums. etc."
      : `Please click the share ${random.pick(["button", "buttons"])} ${random.pick(["above", "below"])}. Follow us on ${networks} and subscribe to our Telegram Channel. Feel free to repost and share widely Global Research articles.`;
  const label = hand.bold ? "**Note to readers:**" : "Note to readers:";
  return [
    { markdown: "\\*", needs: true },
    { markdown: `${label} ${call}`, names: true },
  ];
}

const ORIGINAL_SOURCE = {
  en: "The original source of this article is",
  fr: "La source originale de cet article est",
  es: "La fuente original de este artículo es",
};

/** `The original source of this article is …` and `Copyright © …`, often in one paragraph. */
export function sourceAndCopyright(random: Random, hand: Hand, facts: Facts): Line[] {
  const { name, url } = facts.source;
  const year = facts.published.slice(0, 4);
  const holder = listed(random, facts.authors, AND[facts.language]);
  const address = url ?? "https://www.globalresearch.ca/";
  const source = `${ORIGINAL_SOURCE[facts.language]} ${linked(hand, name, address)}`;
  const holders = holder.replace(facts.authors[0] ?? holder, (first) =>
    linked(hand, first, "https://www.globalresearch.ca/author/x"),
  );
  const copyright = `Copyright © ${holders}, ${linked(hand, name, address)}, ${year}`;
  const sourceStates = { sourceName: name, ...(hand.links === "real" && { sourceUrl: address }) };
  const copyrightStates = { sourceName: name, copyright: `© ${holder}, ${name}, ${year}` };
  if (random.chance(0.15)) return [{ markdown: source, states: sourceStates, glue: "none" }];
  if (random.chance(0.15)) return [{ markdown: copyright, states: copyrightStates, glue: "none" }];
  const joint = random.pick(["  \n", "  \n", "\n", "\\\n", "", " ", "\n\n"]);
  const states = { ...copyrightStates, ...sourceStates };
  return [{ markdown: source + joint + copyright, states, glue: "none" }];
}

/** The publisher's standing foot, as its pages have had it since 2012. */
export function standingFoot(random: Random, hand: Hand, facts: Facts): Line[] {
  const strong = (text: string) =>
    hand.links === "lost" ? text : `**${linked(hand, text, "https://www.globalresearch.ca/go")}**`;
  const authors = listed(
    random,
    facts.authors.map((author) => linked(hand, author, "https://www.globalresearch.ca/author/x")),
    AND[facts.language],
  );
  const rule: Line[] = random.chance(0.5) ? [{ markdown: "---", glue: "none", needs: true }] : [];
  if (facts.language === "es") {
    return [
      ...rule,
      {
        markdown: `${random.pick(["Artículos de:", "Artículos Por :"])} ${authors}`,
        states: { authors: facts.authors },
      },
      { markdown: typeset(`**Descargo de responsabilidad:** ${SPANISH_DISCLAIMER}`, hand), names: true },
    ];
  }
  if (facts.language === "fr") {
    return [
      ...rule,
      { markdown: strong("Commentez sur la page Facebook de Mondialisation.ca"), names: true },
      { markdown: strong("Devenez membre de Mondialisation.ca"), names: true },
      { markdown: `Articles Par : ${authors}`, states: { authors: facts.authors } },
      { markdown: typeset(`**Avis de non-responsabilité :** ${FRENCH_DISCLAIMER}`, hand), names: true },
    ];
  }
  return [
    ...rule,
    { markdown: strong("Comment on Global Research Articles on our Facebook page"), names: true },
    { markdown: strong("Become a Member of Global Research"), names: true },
    { markdown: `Articles by: ${authors}`, states: { authors: facts.authors } },
    { markdown: typeset(`${disclaimerLabel(hand)} ${SOLE_RESPONSIBILITY} ${CROSS_POST}`, hand), names: true },
    {
      markdown: typeset(
        `${linked(hand, "www.globalresearch.ca", "http://www.globalresearch.ca")} ${FAIR_USE}`,
        hand,
      ),
      names: true,
    },
    {
      markdown:
        "For media inquiries: [publications@globalresearch.ca](mailto:publications@globalresearch.ca)",
      names: true,
    },
  ];
}

/** The two sentences that the print view keeps of the disclaimer. */
export function shortDisclaimer(hand: Hand): Line[] {
  return [{ markdown: `${disclaimerLabel(hand)} ${SOLE_RESPONSIBILITY}`, names: true }];
}

/** The foot of the pages before 2012. */
export function oldFoot(random: Random, hand: Hand, facts: Facts, address: Line): Line[] {
  const { name } = facts.source;
  const holder = listed(random, facts.authors, "and");
  const year = facts.published.slice(0, 4);
  const appeal: Line[] = [
    { markdown: "Please support Global Research", names: true },
    { markdown: "Global Research relies on the financial support of its readers.", names: true },
    { markdown: "Subscribe to the Global Research E-Newsletter", names: true },
    { markdown: "Spread the word! Forward to a friend!" },
  ];
  return [
    { markdown: `${disclaimerLabel(hand)} ${OLD_DISCLAIMER}`, names: true },
    ...(random.chance(0.35) ? appeal : []),
    { markdown: "To become a Member of Global Research", names: true },
    { markdown: typeset(OLD_PERMISSION, hand), names: true },
    { markdown: typeset(`www.globalresearch.ca ${FAIR_USE}`, hand), names: true },
    {
      markdown: `© Copyright ${holder}, ${name}, ${year}`,
      states: { copyright: `© ${holder}, ${name}, ${year}`, sourceName: name },
      glue: "none",
    },
    address,
  ];
}

function disclaimerLabel(hand: Hand): string {
  return hand.bold ? "**Disclaimer:**" : "Disclaimer:";
}
