import { DATE } from "../articles/dates.ts";
import { REGIONS, THEMES } from "../names/known-names.ts";
import { addressLine, footAddressLine, urlLabel } from "./address-rules.ts";
import { articlesBy, copyrightLine, originalSource } from "./foot-rules.ts";
import {
  affiliation,
  byline,
  bylineWord,
  dateLine,
  firstPublished,
  listingLine,
  publisherLine,
  sourceLine,
} from "./head-rules.ts";
import { label } from "./label-rule.ts";
import { isWholeLink, separator } from "./line-shapes.ts";
import { phrase } from "./phrase.ts";
import type { MetadataRule, Publisher, RemovalRule } from "./publisher.ts";
import { titleRules } from "./title-rules.ts";

const CENTRE = "Le Centre de recherche sur la mondialisation( CRM)?";
const SHARE = [
  "(Cliquez|Veuillez cliquer) sur (le bouton|les boutons) de partage (ci-dessus|ci-dessous)…",
  "(Visitez et )?suivez-nous sur {networks}(et abonnez-vous à notre (canal|chaîne) Telegram)?",
  "(N’hésitez pas à )?(republier|reproduire|partager)( et (à )?partager)?( largement)? les articles de Mondialisation(.ca)?",
];

const byLine = byline(["par"], /mondialisation(?:\.ca)?|global\s?research/i);
const publisher = publisherLine([
  "(?:www\\.)?mondialisation\\.ca",
  // A word of the language as well: only with a whole date behind it, or "Mondialisation : 30 ans après" is one.
  `mondialisation(?=[\\s,:–—-]+${DATE}$)`,
  "centre de recherche sur la mondialisation",
]);
const listing = listingLine(["par"]);
const region = label("region", ["régions?"], REGIONS);
const theme = label("theme", ["thèmes?"], THEMES);
const report = label("report", ["analyses?"], []);
const source = sourceLine([publisher, region, theme, report]);

const dated = dateLine(["byline", "affiliation"], byLine);

/** French articles of the Centre stood on its English site as well. */
const PAGES = /mondialisation\.ca|globalresearch\.ca/i;

const headMetadata: readonly MetadataRule[] = [
  listing,
  bylineWord(["par"]),
  byLine,
  publisher,
  firstPublished([
    "(?:première publication|première parution|publié (?:initialement|pour la première fois))(?:\\s+le)?",
  ]),
  source,
  dated,
  region,
  theme,
  report,
  affiliation([publisher, source, dated]),
  urlLabel("head", ["(?:l['’]\\s?(?:adresse )?)?url de cet article(?: est)?"]),
  addressLine(PAGES),
];

/** Rules whose lines are known by their words; the slogan and the closing stars are known by standing beside them. */
const HEAD_BLOCK = ["translate-website", "newsletter", "share"];

const headRemovals: readonly RemovalRule[] = [
  {
    id: "masthead",
    zone: "head",
    matches: phrase(
      "www.mondialisation.ca",
      "Mondialisation.ca",
      "Centre de recherche sur la mondialisation",
    ),
    why: "is the publisher's name over the headline",
  },
  {
    id: "translate-website",
    zone: "head",
    unmistakable: true,
    matches: phrase(
      "Tous les articles de (Mondialisation|Global Research)(.ca)? peuvent être lus en # langues en activant le (bouton|menu déroulant) ………",
      "Pour lire cet article dans les langues suivantes, cliquez sur le bouton Translate Website …",
    ),
    why: "offers machine translation",
  },
  {
    id: "newsletter",
    zone: "head",
    unmistakable: true,
    matches: phrase(
      "Pour recevoir (la newsletter|le bulletin|la lettre d’information)( quotidienne?)? de (Mondialisation|Global Research)(.ca)?……, cliquez ici",
    ),
    why: "offers the publisher's newsletter",
  },
  { id: "share", zone: "head", matches: phrase(...SHARE), why: "asks readers to share and to follow" },
  {
    id: "slogan",
    zone: "head",
    beside: HEAD_BLOCK,
    matches: isWholeLink,
    why: "is the season's campaign slogan",
  },
  {
    id: "separator",
    zone: "head",
    once: true,
    after: [...HEAD_BLOCK, "slogan"],
    matches: separator(/^(?:\*{3,}|\* \* \*|-{3,}|_{3,})$/),
    why: "closes the publisher's lines",
  },
];

const footMetadata: readonly MetadataRule[] = [
  originalSource(["la source originale de cet article est"]),
  copyrightLine(),
  articlesBy(["articles par"]),
  urlLabel("foot", ["(?:l['’]\\s?(?:adresse )?)?url de cet article(?: est)?"]),
];

const footRemovals: readonly RemovalRule[] = [
  {
    id: "note-to-readers",
    zone: "foot",
    matches: phrase(`Note aux lecteurs (${SHARE.join("|")})*`),
    why: "asks readers to share and to follow",
  },
  {
    id: "share-foot",
    zone: "foot",
    beside: "any",
    matches: phrase(...SHARE),
    why: "asks readers to share and to follow",
  },
  {
    id: "facebook",
    zone: "foot",
    unmistakable: true,
    matches: phrase(
      "Comment(ez|er)( les articles de Mondialisation.ca)? sur( la| notre)? page Facebook( de Mondialisation.ca)?",
    ),
    why: "leads to the publisher's Facebook page",
  },
  {
    id: "member",
    zone: "foot",
    unmistakable: true,
    matches: phrase("(Pour )?(devenez|devenir) membre de Mondialisation.ca"),
    why: "offers membership",
  },
  {
    id: "disclaimer",
    zone: "foot",
    unmistakable: true,
    matches: phrase(
      "Avis de non-responsabilité",
      "Les opinions exprimées dans cet article n’engagent que le ou les auteurs",
      `${CENTRE} se dégage de toute responsabilité concernant le contenu de cet article et ne sera pas tenu responsable pour des erreurs ou informations incorrectes ou inexactes`,
      `${CENTRE} accorde la permission de reproduire la version intégrale ou des extraits d’articles du site (www.)?Mondialisation.ca sur des sites de médias alternatifs`,
      "La source de l’article, l’adresse url ainsi qu’un hyperlien vers l’article original du CRM doivent être indiqués",
      "Une note de droit d’auteur (copyright )?doit également être indiquée",
      "Pour publier des articles de Mondialisation.ca en format papier ou autre, y compris les sites Internet commerciaux, contactez(media@globalresearch.ca|publications@globalresearch.ca|email protected)?",
    ),
    why: "is the publisher's disclaimer and permission",
  },
  {
    id: "fair-use",
    zone: "foot",
    unmistakable: true,
    matches: phrase(
      "(www.)?Mondialisation.ca contient du matériel protégé par le droit d’auteur, dont le détenteur n’a pas toujours autorisé l’utilisation",
      "Nous mettons ce matériel à la disposition de nos lecteurs en vertu du principe d’utilisation équitable, dans le but d’améliorer la compréhension des enjeux politiques, économiques et sociaux",
      "Tout le matériel mis en ligne sur ce site est à but non lucratif",
      "Il est mis à la disposition de tous ceux qui s’y intéressent dans le but de faire de la recherche ainsi qu’à des fins éducatives",
      "Si vous désirez utiliser du matériel protégé par le droit d’auteur pour des raisons autres que l’utilisation équitable, vous devez demander la permission au détenteur du droit d’auteur",
    ),
    why: "is the publisher's note on fair use",
  },
  {
    id: "media-inquiries",
    zone: "foot",
    matches: phrase(
      "(Pour )?contact(er)?( les)? média(s)?(media@globalresearch.ca|publications@globalresearch.ca|email protected)?",
    ),
    why: "is the publisher's press contact",
  },
  {
    id: "foot-separator",
    zone: "foot",
    beside: "any",
    matches: separator(/^(?:\*+|\* \* \*|-{3,}|_{3,})$/),
    why: "stands between the publisher's lines",
  },
];

const ownLines = phrase("www.mondialisation.ca", "Mondialisation.ca");

/** Where a line of several begins anew. */
const SEAMS = [
  /(?:www\.)?mondialisation\.ca\s*,/gi,
  /(?:régions?|thèmes?|analyses?)\s*:/gi,
  /la source originale de cet article/gi,
  /(?:© ?)?copyright/gi,
  /commentez sur/gi,
  /devenez membre/gi,
  /articles par\s*:/gi,
  /avis de non-responsabilité/gi,
];

/** mondialisation.ca, the Centre's French site. */
export const mondialisation: Publisher = {
  id: "mondialisation",
  name: "Mondialisation.ca",
  language: "fr",
  detects: ownLines,
  site: /mondialisation\.ca/i,
  rules: [
    ...titleRules(headMetadata, headRemovals, SEAMS),
    ...headMetadata,
    ...headRemovals,
    ...footMetadata,
    footAddressLine(PAGES, [...footMetadata, ...footRemovals]),
    ...footRemovals,
  ],
  seams: SEAMS,
  noteInFoot: /^(?:à propos de l['’]auteure?|à propos des auteurs?)\s*:/i,
};
