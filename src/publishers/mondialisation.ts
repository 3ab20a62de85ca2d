import { definePublisher, removals } from "../cleaning/define-publisher.ts";
import { addressLine, footAddressLine, urlLabel } from "../cleaning/rules/address-rules.ts";
import { articlesBy, copyrightLine, originalSource } from "../cleaning/rules/foot-rules.ts";
import {
  affiliation,
  byline,
  bylineWord,
  dateLine,
  firstPublished,
  listingLine,
  publisherLine,
  sourceLine,
} from "../cleaning/rules/head-rules.ts";
import { labels } from "../cleaning/rules/label-rule.ts";
import { phrase } from "../cleaning/rules/phrase.ts";
import { removal, unmistakable } from "../cleaning/rules/removal.ts";
import { french } from "../languages/french.ts";
import { DATE } from "../text/dates.ts";
import { BYLINES, endOfBlock, footSeparator, NETWORKS, shareInFoot } from "./centre.ts";
import { CENTRE_NAMES } from "./centre-names.ts";

const CENTRE = "Le Centre de recherche sur la mondialisation( CRM)?";
const SHARE = [
  "(Cliquez|Veuillez cliquer) sur (le bouton|les boutons) de partage (ci-dessus|ci-dessous)…",
  `(Visitez et )?suivez-nous sur ${NETWORKS}(et abonnez-vous à notre (canal|chaîne) Telegram)?`,
  "(N’hésitez pas à )?(republier|reproduire|partager)( et (à )?partager)?( largement)? les articles de Mondialisation(.ca)?",
];

const URL_LABEL = ["(?:l['’]\\s?(?:adresse )?)?url de cet article(?: est)?"];

const byLine = byline(french.by, /mondialisation(?:\.ca)?|global\s?research/i);
const publisher = publisherLine([
  "(?:www\\.)?mondialisation\\.ca",
  // A word of the language as well: only with a whole date behind it, or "Mondialisation : 30 ans après" is one.
  `mondialisation(?=[\\s,:–—-]+${DATE}$)`,
  "centre de recherche sur la mondialisation",
]);
const filing = labels(french.labels, CENTRE_NAMES);
const source = sourceLine([publisher, ...filing], BYLINES);
const dated = dateLine(byLine);

/** French articles of the Centre stood on its English site as well. */
const PAGES = /mondialisation\.ca|globalresearch\.ca/i;

const headRemovals = removals([
  {
    id: "masthead",
    role: "masthead",
    matches: phrase(
      "www.mondialisation.ca",
      "Mondialisation.ca",
      "Centre de recherche sur la mondialisation",
    ),
    why: "is the publisher's name over the headline",
  },
  unmistakable(
    "translate-website",
    "offers machine translation",
    "Tous les articles de (Mondialisation|Global Research)(.ca)? peuvent être lus en # langues en activant le (bouton|menu déroulant) ………",
    "Pour lire cet article dans les langues suivantes, cliquez sur le bouton Translate Website …",
  ),
  unmistakable(
    "newsletter",
    "offers the publisher's newsletter",
    "Pour recevoir (la newsletter|le bulletin|la lettre d’information)( quotidienne?)? de (Mondialisation|Global Research)(.ca)?……, cliquez ici",
  ),
  removal("share", "asks readers to share and to follow", ...SHARE),
  ...endOfBlock(["translate-website", "newsletter", "share"]),
]);

const footFacts = [
  originalSource(["la source originale de cet article est"]),
  copyrightLine(),
  articlesBy(["articles par"]),
  urlLabel("url-line", URL_LABEL),
] as const;

const footRemovals = removals([
  removal(
    "note-to-readers",
    "asks readers to share and to follow",
    `Note aux lecteurs (${SHARE.join("|")})*`,
  ),
  shareInFoot(SHARE),
  unmistakable(
    "facebook",
    "leads to the publisher's Facebook page",
    "Comment(ez|er)( les articles de Mondialisation.ca)? sur( la| notre)? page Facebook( de Mondialisation.ca)?",
  ),
  unmistakable("member", "offers membership", "(Pour )?(devenez|devenir) membre de Mondialisation.ca"),
  unmistakable(
    "disclaimer",
    "is the publisher's disclaimer and permission",
    "Avis de non-responsabilité",
    "Les opinions exprimées dans cet article n’engagent que le ou les auteurs",
    `${CENTRE} se dégage de toute responsabilité concernant le contenu de cet article et ne sera pas tenu responsable pour des erreurs ou informations incorrectes ou inexactes`,
    `${CENTRE} accorde la permission de reproduire la version intégrale ou des extraits d’articles du site (www.)?Mondialisation.ca sur des sites de médias alternatifs`,
    "La source de l’article, l’adresse url ainsi qu’un hyperlien vers l’article original du CRM doivent être indiqués",
    "Une note de droit d’auteur (copyright )?doit également être indiquée",
    "Pour publier des articles de Mondialisation.ca en format papier ou autre, y compris les sites Internet commerciaux, contactez(media@globalresearch.ca|publications@globalresearch.ca|email protected)?",
  ),
  unmistakable(
    "fair-use",
    "is the publisher's note on fair use",
    "(www.)?Mondialisation.ca contient du matériel protégé par le droit d’auteur, dont le détenteur n’a pas toujours autorisé l’utilisation",
    "Nous mettons ce matériel à la disposition de nos lecteurs en vertu du principe d’utilisation équitable, dans le but d’améliorer la compréhension des enjeux politiques, économiques et sociaux",
    "Tout le matériel mis en ligne sur ce site est à but non lucratif",
    "Il est mis à la disposition de tous ceux qui s’y intéressent dans le but de faire de la recherche ainsi qu’à des fins éducatives",
    "Si vous désirez utiliser du matériel protégé par le droit d’auteur pour des raisons autres que l’utilisation équitable, vous devez demander la permission au détenteur du droit d’auteur",
  ),
  removal(
    "media-inquiries",
    "is the publisher's press contact",
    "(Pour )?contact(er)?( les)? média(s)?(media@globalresearch.ca|publications@globalresearch.ca|email protected)?",
  ),
  footSeparator,
]);

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
export const mondialisation = definePublisher({
  id: "mondialisation",
  name: "Mondialisation.ca",
  language: "fr",
  ...CENTRE_NAMES,
  detects: ownLines,
  site: /mondialisation\.ca/i,
  head: {
    facts: [
      listingLine(french.by),
      bylineWord(french.by),
      byLine,
      publisher,
      firstPublished([
        "(?:première publication|première parution|publié (?:initialement|pour la première fois))(?:\\s+le)?",
      ]),
      source,
      dated,
      ...filing,
      affiliation([publisher, source, dated]),
      urlLabel("url-label", URL_LABEL),
      addressLine(PAGES),
    ],
    removals: headRemovals,
  },
  foot: {
    facts: [...footFacts, footAddressLine(PAGES, footFacts, footRemovals)],
    removals: footRemovals,
  },
  seams: SEAMS,
  noteInFoot: /^(?:à propos de l['’]auteure?|à propos des auteurs?)\s*:/i,
});
